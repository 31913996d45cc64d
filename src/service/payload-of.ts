import { GatewayError } from '../errors/gateway-error.js';
import { rounded } from './rounded.js';

/** What a service can publish. */
export type Publishable = string | number | bigint | boolean | null | Uint8Array | object;

/** Deeper than what any reader expects. */
const MAX_DEPTH = 32;

const refused = (what: string): GatewayError =>
  new GatewayError('SERVICE_BAD_VALUE', `${what} cannot be published`);

const assertFinite = (value: number): number => {
  if (Number.isFinite(value)) return value;
  throw refused(String(value));
};

/** As JSON would see it, with its numbers rounded. */
const plain = (value: unknown, precision: number, depth: number): unknown => {
  if (typeof value === 'number') return rounded(assertFinite(value), precision);
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= MAX_DEPTH)
    throw refused(`what is deeper than ${MAX_DEPTH} levels, or has itself inside,`);
  if ('toJSON' in value && typeof value.toJSON === 'function')
    return plain(value.toJSON(), precision, depth + 1);
  if (Array.isArray(value)) return value.map((item) => plain(item, precision, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, plain(item, precision, depth + 1)]),
  );
};

/**
 * A value as JSON, with numbers rounded.
 *
 * @throws GatewayError `SERVICE_BAD_VALUE` for what JSON does not have, such as NaN
 * @example jsonOf({ answer: 42.0000001 }, 5) // '{"answer":42}'
 */
export const jsonOf = (value: unknown, precision: number): string => {
  const text: string | undefined = JSON.stringify(plain(value, precision, 0));
  if (text === undefined) throw refused(typeof value);
  return text;
};

/**
 * What is sent for a value: texts and bytes as they are, booleans as 1 and 0, null as nothing, numbers
 * rounded, lists and objects as JSON.
 *
 * @throws GatewayError `SERVICE_BAD_VALUE`
 * @example payloadOf(true, 5) // '1'
 */
export const payloadOf = (value: unknown, precision: number): string | Uint8Array => {
  if (typeof value === 'string' || value instanceof Uint8Array) return value;
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (value === null) return '';
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'number') return String(rounded(assertFinite(value), precision));
  return jsonOf(value, precision);
};
