import { ParseError } from '@marcbachmann/cel-js';
import type { ValueType } from '../../map/definition/value-definition.js';
import {
  celEnvironment,
  type ExpressionFault,
  forbiddenPart,
  MAX_CHARACTERS,
} from './cel-environment.js';

/** What an expression may give. */
const RESULTS: ReadonlySet<string> = new Set(['string', 'double', 'int', 'bool', 'dyn']);

/** The first line of what the parser says; the rest repeats the source. */
const firstLine = (text: string): string => text.split('\n')[0] ?? text;

const rangeOf = (error: unknown, source: string): { offset: number; length: number } => {
  const range: unknown =
    typeof error === 'object' && error !== null ? Reflect.get(error, 'range') : undefined;
  if (typeof range !== 'object' || range === null) return { offset: 0, length: source.length };
  const [start, end] = [Reflect.get(range, 'start'), Reflect.get(range, 'end')].map(Number);
  const offset = Math.min(start ?? 0, Math.max(0, source.length - 1));
  return { offset, length: Math.max(1, (end ?? offset) - offset) };
};

/** What the package says, in words for people who do not program. */
const inWords = (message: string, type: ValueType): string => {
  if (message.includes('EOF')) return 'it ends too early';
  const unknown = /^Unknown variable: (.+)$/.exec(message)?.[1];
  if (unknown !== undefined)
    return `"${unknown}" means nothing here; there is only value. A text stands in quotes`;
  const operation = /^no such overload: (.+)$/.exec(message)?.[1];
  if (operation === undefined) return message;
  const isNumber = type === 'number' || type === 'integer';
  const types = operation
    .replaceAll(/\b(double|int)\b/g, 'number')
    .replaceAll(/\bstring\b/g, 'text')
    .replaceAll(/\bdyn\b/g, 'value');
  return isNumber
    ? `"${types}" cannot be computed; value is a number here, as text it is string(value)`
    : `"${types}" cannot be computed; value is text here, as a number it is double(value)`;
};

/** What is wrong with an expression of CEL (M5.11); `undefined` where it can be used. */
export const checkExpression = (source: string, type: ValueType): ExpressionFault | undefined => {
  if (source.length > MAX_CHARACTERS)
    return {
      message: `it has ${source.length} characters; at most ${MAX_CHARACTERS} are allowed`,
      offset: 0,
      length: 1,
    };
  const isNumber = type === 'number' || type === 'integer';
  try {
    const parsed = celEnvironment(isNumber ? 'double' : 'string').parse(source);
    const forbidden = forbiddenPart(parsed.ast);
    if (forbidden !== undefined) return forbidden;
    const { valid, type: result, error } = parsed.check();
    if (!valid)
      return {
        message: inWords(firstLine(error?.message ?? ''), type),
        ...rangeOf(error, source),
      };
    if (result !== undefined && !RESULTS.has(result))
      return {
        message: `it gives ${result}; expected text, a number, or true and false`,
        offset: 0,
        length: source.length,
      };
    return undefined;
  } catch (error) {
    const message =
      error instanceof Error ? inWords(firstLine(error.message), type) : String(error);
    return {
      message: error instanceof ParseError ? message : `it cannot be read: ${message}`,
      ...rangeOf(error, source),
    };
  }
};
