import { errorText } from '../../../errors/error-text.js';
import type { Publication } from '../../../mqtt/publication.js';
import type { JsonObject } from '../../../sdk/interface-contract.js';
import type { Log } from '../../../sdk/log.js';
import type { AnswerRequest, RequestAnswer } from '../answer-request.js';
import { readDocument } from '../json-document.js';

export interface DirectMethodsOptions {
  readonly publish: (publication: Publication) => Promise<void>;
  /** Missing: each method is answered with 501. */
  readonly onRequest?: AnswerRequest | undefined;
  readonly log: Log;
}

/** Bytes that the hub takes, each way. */
const MAX_BYTES = 131_072;

/** Of this gateway at a time; the hub has a limit of its own for all devices. */
const MAX_CALLS = 10;

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly after?: (() => void) | undefined;
}

/** A request of which the gateway knows nothing, or that is not allowed, is the caller's mistake. */
const statusOf = ({ status, code = '' }: RequestAnswer): number => {
  if (status === 'ok') return 200;
  if (code.includes('UNKNOWN')) return 404;
  return code.includes('NOT_ALLOWED') ? 403 : 400;
};

/** `interface.start` and `interface_start` are the request `interface/start`. */
const requestOf = (method: string): string => method.replace(/[._]/g, '/');

/** What a payload says, nothing, or why it is none; a word alone is the main member of the request. */
const dataOf = (payload: Uint8Array): JsonObject | undefined | string => {
  const text = Buffer.from(payload).toString().trim();
  if (text === '' || text === 'null') return undefined;
  const bare = /^[{[]/.test(text) ? payload : Buffer.from(`{"value":${text}}`);
  const read = readDocument(bare);
  return 'fault' in read ? `the payload ${read.fault}` : read.document;
};

/** Carries out direct methods of Azure IoT Hub as requests to the gateway, and answers them. */
export class DirectMethods {
  readonly #options: DirectMethodsOptions;
  #calls = 0;

  constructor(options: DirectMethodsOptions) {
    this.#options = options;
  }

  /** Resolves when the answer has gone out. */
  async call(method: string, rid: string, payload: Uint8Array): Promise<void> {
    const { publish, log } = this.#options;
    const { status, body, after } = await this.#answer(method, rid, payload);
    const text = JSON.stringify(body);
    const isTooLong = Buffer.byteLength(text) > MAX_BYTES;
    const answer = isTooLong ? JSON.stringify({ error: 'the answer is too long' }) : text;
    try {
      await publish({
        topic: `$iothub/methods/res/${isTooLong ? 500 : status}/?$rid=${encodeURIComponent(rid)}`,
        payload: answer,
        qos: 0,
        retain: false,
      });
    } catch (error) {
      log.debug(`the answer to method ${method} was not sent: ${errorText(error)}`);
    }
    after?.();
  }

  async #answer(method: string, rid: string, payload: Uint8Array): Promise<Answer> {
    const { onRequest } = this.#options;
    if (onRequest === undefined)
      return { status: 501, body: { error: 'this gateway takes no requests: [CONTROL] is off' } };
    if (payload.byteLength > MAX_BYTES) return { status: 413, body: { error: 'too long' } };
    if (this.#calls >= MAX_CALLS)
      return { status: 429, body: { error: `${MAX_CALLS} methods are being carried out` } };
    const data = dataOf(payload);
    if (typeof data === 'string') return { status: 400, body: { error: data } };
    this.#calls += 1;
    try {
      const answer = await onRequest(requestOf(method), data, { by: 'azure', transaction: rid });
      const { data: said, error, code, after } = answer;
      const body = { data: said, ...(error && { error }), ...(code && { code }) };
      return { status: statusOf(answer), body, after };
    } finally {
      this.#calls -= 1;
    }
  }
}
