import {
  type ClientRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
} from 'node:http';
import { request as requestTls } from 'node:https';
import { GatewayError } from 'mqttgateway/interface';
import type { Agents } from './agents.js';
import { causeCode } from './cause-code.js';
import { readBody } from './read-body.js';
import { isRedirect } from './redirect.js';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Sent {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | undefined;
}

/** May be sent again without harm (RFC 9110, 9.2.2). */
const IDEMPOTENT = new Set(['GET', 'HEAD', 'PUT', 'DELETE']);

const responseTo = (sent: ClientRequest, body: Uint8Array | undefined): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    sent.once('response', resolve);
    // Stays: what fails after the answer has begun is told by the answer, too.
    sent.on('error', reject);
    sent.once('close', () =>
      reject(new GatewayError('HTTP_UNREACHABLE', 'the connection was closed without an answer')),
    );
    sent.end(body);
  });

const isStale = (sent: ClientRequest, cause: unknown): boolean =>
  sent.reusedSocket && ['ECONNRESET', 'EPIPE'].includes(causeCode(cause));

/**
 * One request and its whole answer. Of a redirect the body is not read.
 *
 * @throws GatewayError, errors of the connection, the reason of `signal`
 */
export const sendOnce = async (
  sent: Sent,
  options: { readonly agents: Agents; readonly signal: AbortSignal; readonly maxBytes: number },
): Promise<Answer> => {
  const { method, url, headers, body } = sent;
  const { agents, signal, maxBytes } = options;
  const isRepeatable = IDEMPOTENT.has(method);
  // A kept connection may be closed by the device just now: then nobody knows what became of a
  // request, so what must not be done twice has a connection of its own.
  const open = (): ClientRequest =>
    (url.protocol === 'https:' ? requestTls : request)(url, {
      method,
      headers: { ...headers, ...(body !== undefined && { 'Content-Length': body.length }) },
      agent: agents.agentFor(url, isRepeatable),
      signal,
    });
  const answered = async (isAgain: boolean): Promise<IncomingMessage> => {
    const made = open();
    try {
      return await responseTo(made, body);
    } catch (cause) {
      if (signal.aborted || isAgain || !isRepeatable || !isStale(made, cause)) throw cause;
      return answered(true);
    }
  };
  try {
    const message = await answered(false);
    const status = message.statusCode ?? 0;
    if (isRedirect(status, message.headers.location)) {
      message.destroy();
      return { status, headers: message.headers, body: Buffer.alloc(0) };
    }
    return { status, headers: message.headers, body: await readBody(message, maxBytes) };
  } catch (cause) {
    // What was aborted fails in many words; the reason is the one that counts.
    throw signal.aborted ? signal.reason : cause;
  }
};
