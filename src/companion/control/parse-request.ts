import { isUtf8 } from 'node:buffer';
import { isRecord } from '../../document/is-record.js';
import { isWithin } from '../../document/is-within.js';
import { GatewayError } from '../../errors/gateway-error.js';

/** A request as it came. */
export interface ParsedRequest {
  /** A short form, `lamp`, is `{ value: 'lamp' }`. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Chosen by whoever asks, and given back. */
  readonly transaction?: string | number;
}

/** The most that a request may have. */
export const REQUEST_BOUNDS = {
  payloadBytes: 65_536,
  depth: 16,
  transactionCharacters: 200,
  nameCharacters: 100,
} as const;

const bad = (why: string): GatewayError =>
  new GatewayError('CONTROL_BAD_REQUEST', `the payload ${why}`, {
    hint: 'send nothing, a word, or a JSON object such as {"name":"lamp","transaction":"1"}',
  });

const transactionOf = (value: unknown): string | number => {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'string' && value.length <= REQUEST_BOUNDS.transactionCharacters)
    return value;
  throw bad(
    `has a transaction that is neither a number nor a text of ${REQUEST_BOUNDS.transactionCharacters} characters at most`,
  );
};

const objectOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw bad('begins like a JSON object, and is none');
  }
};

/**
 * Reads the payload of a request: nothing, a word, or a JSON object with its members and maybe
 * `transaction`.
 *
 * @throws GatewayError `CONTROL_BAD_REQUEST`
 * @example parseRequest(Buffer.from('lamp')) // { data: { value: 'lamp' } }
 */
export const parseRequest = (payload: Uint8Array): ParsedRequest => {
  if (payload.length > REQUEST_BOUNDS.payloadBytes)
    throw bad(`has ${payload.length} bytes; ${REQUEST_BOUNDS.payloadBytes} at most`);
  if (!isUtf8(payload)) throw bad('is no UTF-8 text');
  const text = Buffer.from(payload).toString().trim();
  if (text === '') return { data: {} };
  if (text.startsWith('[')) throw bad('is a list');
  const read = text.startsWith('{') ? objectOf(text) : { value: text };
  if (!isRecord(read)) throw bad('is no JSON object');
  if (!isWithin(read, REQUEST_BOUNDS.depth))
    throw bad(`has more than ${REQUEST_BOUNDS.depth} levels`);
  const { transaction, ...data } = read;
  return transaction === undefined ? { data } : { data, transaction: transactionOf(transaction) };
};

/**
 * The transaction of a payload that is refused, so that whoever asked knows it; undefined where it
 * cannot be found.
 */
export const transactionIn = (payload: Uint8Array): string | number | undefined => {
  if (payload.length > REQUEST_BOUNDS.payloadBytes) return undefined;
  try {
    const read: unknown = JSON.parse(Buffer.from(payload).toString());
    return isRecord(read) ? transactionOf(read['transaction']) : undefined;
  } catch {
    return undefined;
  }
};

/** What may be the name of a request; a topic may have anything else. */
export const isRequestName = (what: string): boolean =>
  what.length <= REQUEST_BOUNDS.nameCharacters &&
  /^[a-z][a-z0-9-]*(\/[a-z][a-z0-9-]*)*$/.test(what);
