import { types } from 'node:util';
import { GatewayError } from '../errors/gateway-error.js';
import { endpointText } from './endpoint.js';
import { type FailureReason, failureCode } from './failure-reason.js';
import { refusalOf } from './refusal.js';
import type { Settings } from './settings.js';

/** How far an attempt came. */
export type Phase = 'opening' | 'opened' | 'connected';

/** What is known when a connection ends. */
export interface FailureFacts {
  readonly settings: Settings;
  readonly phase: Phase;
  /** Reason code of CONNACK or DISCONNECT, where the broker gave one. */
  readonly refusedWith?: number;
  /** The first error of stream or parser. */
  readonly error?: unknown;
}

/** What happened, and what to check. */
interface Finding {
  readonly reason: FailureReason;
  readonly message: string;
  readonly hint: string;
}

const hex = (code: number): string => (code < 0x80 ? `${code}` : `0x${code.toString(16)}`);

const REFUSAL_HINTS: Partial<Record<FailureReason, (settings: Settings) => string>> = {
  'refused-authentication': ({ username }) =>
    username === undefined
      ? 'no user name is configured; does the broker allow anonymous clients?'
      : `check the password of user "${username}" and whether the broker knows that user`,
  'refused-client-id': () => 'choose another clientid; letters and digits, 23 at most, always work',
  'client-id-taken': ({ clientId }) =>
    `is another gateway running with clientid "${clientId}"? each needs its own`,
  'unsupported-protocol': () => 'set protocol to auto',
};

const refused = (facts: FailureFacts, code: number): Finding => {
  const { reason, words } = refusalOf(code);
  const verb = facts.phase === 'connected' ? 'ended' : 'refused';
  return {
    reason,
    message: `the broker at ${endpointText(facts.settings)} ${verb} the connection: ${words} (code ${hex(code)})`,
    hint: REFUSAL_HINTS[reason]?.(facts.settings) ?? 'see the log of the broker',
  };
};

const absent = ({ settings }: FailureFacts, code: string): Finding => ({
  reason: 'broker-absent',
  message:
    code === 'ECONNREFUSED'
      ? `nothing listens on ${endpointText(settings)}`
      : `${endpointText(settings)} cannot be reached (${code})`,
  hint: 'is the broker running? check host and port',
});

const unknownName = ({ settings }: FailureFacts, code: string): Finding => ({
  reason: 'name-not-found',
  message: `the host name "${settings.host}" is not known (${code})`,
  hint: 'check the spelling of host, and the name service of this machine',
});

/** Each way round it may be what is wrong. */
const tlsQuestion = ({ transport }: Settings): string =>
  transport === 'tls' || transport === 'wss'
    ? 'does it speak TLS, as this connection does'
    : 'does it expect TLS';

const late = ({ settings, phase }: FailureFacts): Finding => ({
  reason: 'timeout',
  message:
    phase === 'opening'
      ? `no connection to ${endpointText(settings)} within ${settings.connectTimeoutMs} ms`
      : `${endpointText(settings)} accepted the connection but did not answer as a broker within ${settings.connectTimeoutMs} ms`,
  hint:
    phase === 'opening'
      ? 'check host and port, and whether a firewall drops the packets'
      : `is that an MQTT port, and ${tlsQuestion(settings)}?`,
});

const closed = ({ settings, phase }: FailureFacts, code?: string): Finding => ({
  reason: 'closed-by-broker',
  message: `${endpointText(settings)} closed the connection ${
    phase === 'connected' ? 'without a reason' : 'before it answered'
  }${code === undefined ? '' : ` (${code})`}`,
  hint:
    phase === 'connected'
      ? 'see the log of the broker'
      : `see the log of the broker; is that an MQTT port, and ${tlsQuestion(settings)}?`,
});

const insecure = ({ settings }: FailureFacts, code: string, text: string): Finding => {
  const ca = settings.tls?.caFile;
  const signer =
    ca === undefined
      ? 'set cafile to the certificate that signed the one of the broker'
      : `is "${ca}" (cafile) the certificate that signed the one of the broker?`;
  const hints: Record<string, string> = {
    ERR_TLS_CERT_ALTNAME_INVALID: `the certificate is not for "${settings.tls?.serverName ?? settings.host}"; set servername to a name it bears`,
    CERT_HAS_EXPIRED: 'the certificate of the broker has expired; renew it there',
    CERT_NOT_YET_VALID: 'the certificate is not valid yet; is the clock of this machine right?',
    SELF_SIGNED_CERT_IN_CHAIN: signer,
    DEPTH_ZERO_SELF_SIGNED_CERT: signer,
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: signer,
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: signer,
    UNABLE_TO_GET_ISSUER_CERT: signer,
  };
  const client = /ALERT|HANDSHAKE_FAILURE/.test(code)
    ? 'does the broker require a client certificate? check certfile and keyfile'
    : 'does that port speak TLS?';
  return {
    reason: 'tls',
    message: `no secure connection to ${endpointText(settings)}: ${text} (${code})`,
    hint: hints[code] ?? client,
  };
};

const NAME_CODES = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA', 'EAI_NONAME']);
const CLOSE_CODES = new Set(['ECONNRESET', 'EPIPE', 'ECONNABORTED', 'ERR_STREAM_PREMATURE_CLOSE']);
const TLS_CODE =
  /^(ERR_SSL_|ERR_TLS_|ERR_OSSL_|CERT_|CRL_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_|INVALID_CA|PATH_LENGTH|EPROTO)/;

const fromError = (facts: FailureFacts, error: Error): Finding => {
  const code = 'code' in error ? error.code : undefined;
  if (error.message === 'connack timeout' || code === 'ETIMEDOUT') return late(facts);
  if (typeof code === 'string') {
    if (NAME_CODES.has(code)) return unknownName(facts, code);
    if (CLOSE_CODES.has(code)) return closed(facts, code);
    if (TLS_CODE.test(code)) return insecure(facts, code, error.message.slice(0, 200));
    if (/^E[A-Z]+$/.test(code)) return absent(facts, code);
  }
  return {
    reason: 'protocol',
    message: `${endpointText(facts.settings)} sent what is not MQTT: ${error.message.slice(0, 200)}`,
    hint: 'is that the port of an MQTT broker?',
  };
};

const find = (facts: FailureFacts): Finding => {
  if (facts.refusedWith !== undefined) return refused(facts, facts.refusedWith);
  if (types.isNativeError(facts.error)) return fromError(facts, facts.error);
  return closed(facts);
};

/**
 * Puts into words why an attempt failed or a connection ended: what happened, and what to check.
 *
 * @example
 * // ECONNREFUSED: MQTT_BROKER_ABSENT, `nothing listens on 127.0.0.1:1883`,
 * // hint `is the broker running? check host and port`
 */
export const failureOf = (facts: FailureFacts): GatewayError => {
  if (facts.error instanceof GatewayError) return facts.error;
  const { reason, message, hint } = find(facts);
  return new GatewayError(failureCode(reason), message, { hint, cause: facts.error });
};
