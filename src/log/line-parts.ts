import { inspect } from 'node:util';
import { isError, plainFields, plainText, plainValue } from './plain-fields.js';
import type { Redact } from './redactor.js';

/** What a line shows, plain and without secrets. */
export interface LineParts {
  readonly text: string;
  readonly fields?: Readonly<Record<string, unknown>>;
  /** The error that was given in place of a text; its stack is for `debug`. */
  readonly error?: Readonly<Record<string, unknown>>;
}

const UNREADABLE: LineParts = { text: '(a line that cannot be shown)' };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const words = (value: unknown, redact: Redact): string => {
  const plain = plainValue(value, redact, 0);
  const text =
    typeof plain === 'string'
      ? plain
      : inspect(plain, { depth: 6, breakLength: Number.POSITIVE_INFINITY, compact: true });
  return plainText(text, redact);
};

/** Fields that are none are shown behind the text. */
const withFields = (text: string, fields: unknown, redact: Redact): LineParts => {
  if (fields === undefined) return { text };
  if (isRecord(fields) && isError(fields))
    return { text, fields: plainFields({ error: fields }, redact) };
  if (isRecord(fields) && isRecord(plainValue(fields, redact, 0)))
    return { text, fields: plainFields(fields, redact) };
  return { text: `${text} ${words(fields, redact)}` };
};

const partsOf = (first: unknown, second: unknown, redact: Redact): LineParts => {
  if (typeof first === 'string') return withFields(plainText(first, redact), second, redact);
  // The order of pino, fields before text, is in many fingers.
  if (isRecord(first) && typeof second === 'string')
    return withFields(plainText(second, redact), first, redact);
  if (isRecord(first) && isError(first))
    return {
      ...withFields(plainText(first.message, redact), second, redact),
      error: plainFields({ error: first }, redact),
    };
  return withFields(words(first, redact), second, redact);
};

/**
 * What a line shows of the two arguments of a log call, whatever they are: an interface in plain
 * JavaScript may pass anything, and must not end the gateway with it. Never throws.
 *
 * @example lineParts(new Error('no paper'), undefined, redact).text // 'no paper'
 */
export const lineParts = (first: unknown, second: unknown, redact: Redact): LineParts => {
  try {
    return partsOf(first, second, redact);
  } catch {
    return UNREADABLE;
  }
};
