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

const typeHint = (message: string, type: ValueType): string => {
  const isNumber = type === 'number' || type === 'integer';
  if (!isNumber && /overload/.test(message))
    return `${message}; value is text here: write double(value), or type: number`;
  return message;
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
        message: typeHint(firstLine(error?.message ?? ''), type),
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
    const message = error instanceof Error ? firstLine(error.message) : String(error);
    return {
      message: error instanceof ParseError ? message : `it cannot be read: ${message}`,
      ...rangeOf(error, source),
    };
  }
};
