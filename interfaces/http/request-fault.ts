import { GatewayError } from 'mqttgateway/interface';
import { causeCode } from './cause-code.js';
import { causeText } from './cause-text.js';

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ECONNRESET: 'the connection was closed',
  EPIPE: 'the connection was closed',
  ENOTFOUND: 'there is no host of that name',
  EAI_AGAIN: 'the name could not be looked up',
  EHOSTUNREACH: 'no way leads to that host',
  ENETUNREACH: 'no way leads to that network',
  ETIMEDOUT: 'the host does not answer',
};

const CERTIFICATE =
  /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|ERR_TLS_CERT_ALTNAME_INVALID|CERT_\w+|UNABLE_TO_\w+)$/;

/**
 * What became of a request that failed.
 *
 * @param subject for example `GET http://device/status`
 */
export const requestFault = (cause: unknown, subject: string): GatewayError => {
  if (cause instanceof GatewayError)
    return cause.message.startsWith(subject)
      ? cause
      : new GatewayError(cause.code, `${subject}: ${cause.message}`, { cause });
  const code = causeCode(cause);
  const reason = REASONS[code];
  if (reason !== undefined)
    return new GatewayError('HTTP_UNREACHABLE', `${subject}: ${reason} (${code})`, { cause });
  if (CERTIFICATE.test(code))
    return new GatewayError('HTTP_CERTIFICATE', `${subject}: ${causeText(cause)} (${code})`, {
      cause,
    });
  return new GatewayError(
    'HTTP_BAD_ANSWER',
    `${subject}: ${causeText(cause)}${code === '' ? '' : ` (${code})`}`,
    { cause },
  );
};
