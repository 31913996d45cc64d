import { types } from 'node:util';
import { GatewayError } from '../errors/gateway-error.js';
import type { LogFields } from '../sdk/log.js';
import type { Redact } from './redactor.js';

const MAX_DEPTH = 4;
const MAX_MEMBERS = 50;
const MAX_TEXT = 4096;
const MAX_FRAMES = 20;

/** Cuts a text that would fill the log; secrets are hidden before, or a cut one would stay. */
export const plainText = (text: string, redact: Redact): string => {
  const redacted = redact(text);
  return redacted.length <= MAX_TEXT
    ? redacted
    : `${redacted.slice(0, MAX_TEXT)}… (${redacted.length - MAX_TEXT} more characters)`;
};

/** Also one of another realm, and a DOMException, which is an Error but not a native one. */
export const isError = (value: object): value is Error =>
  value instanceof Error || types.isNativeError(value);

const framesOf = (error: Error): string[] =>
  (error.stack ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, MAX_FRAMES);

const plainError = (error: Error, redact: Redact, depth: number): unknown => {
  const code: unknown = 'code' in error ? error.code : undefined;
  // A GatewayError tells its own story; only what nobody foresaw needs a stack.
  const stack = error instanceof GatewayError ? [] : framesOf(error);
  return {
    type: redact(error.name),
    ...(typeof code === 'string' && { code: redact(code) }),
    message: plainText(error.message, redact),
    ...(stack.length > 0 && { stack: stack.map((frame) => plainText(frame, redact)) }),
    ...(error.cause !== undefined && { cause: plainValue(error.cause, redact, depth + 1) }),
  };
};

const plainMembers = (value: object, redact: Redact, depth: number): Record<string, unknown> => {
  const keys = Object.keys(value);
  const members = keys.slice(0, MAX_MEMBERS).map((key): [string, unknown] => {
    try {
      const member: unknown = Reflect.get(value, key);
      return [plainText(key, redact), plainValue(member, redact, depth + 1)];
    } catch {
      return [plainText(key, redact), '(unreadable)'];
    }
  });
  if (keys.length > MAX_MEMBERS) members.push(['…', `${keys.length - MAX_MEMBERS} more`]);
  return Object.fromEntries(members);
};

/** Any value as plain data; see {@link plainFields}. */
export const plainValue = (value: unknown, redact: Redact, depth: number): unknown => {
  switch (typeof value) {
    case 'string':
      return plainText(value, redact);
    case 'number':
    case 'bigint': {
      const text = String(value);
      const redacted = redact(text);
      if (redacted !== text) return redacted;
      return typeof value === 'number' && Number.isFinite(value) ? value : text;
    }
    case 'boolean':
    case 'undefined':
      return value;
    case 'object': {
      if (value === null) return null;
      if (depth > MAX_DEPTH) return '(too deep)';
      if (isError(value)) return plainError(value, redact, depth);
      if (types.isUint8Array(value)) return `(${value.byteLength} bytes)`;
      if (types.isDate(value)) return String(value.getTime());
      if (!Array.isArray(value)) return plainMembers(value, redact, depth);
      const items = value.slice(0, MAX_MEMBERS);
      const plain = items.map((item: unknown) => plainValue(item, redact, depth + 1));
      return value.length > MAX_MEMBERS ? [...plain, `${value.length - MAX_MEMBERS} more`] : plain;
    }
    default:
      return `(${typeof value})`;
  }
};

/**
 * Turns the fields of a line into plain data without secrets: bounded in depth, members and
 * length, cycles cut, errors readable, nothing of theirs executed but getters.
 */
export const plainFields = (fields: LogFields, redact: Redact): Record<string, unknown> =>
  plainMembers(fields, redact, 0);
