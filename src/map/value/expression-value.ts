import type { ExpressionCompiler } from '../compiled-map.js';
import type { ValueType } from '../definition/value-definition.js';
import { Refusal } from '../refusal.js';
import { numberOf, numberText } from './number-text.js';
import type { Translate } from './vocabulary.js';

/** An expression as a translation of one direction. */
export type ExpressionValue = Translate;

const failed = (name: string, why: string, cause?: unknown): Refusal =>
  new Refusal('MAP_EXPRESSION_FAILED', () => `the expression for ${name} failed: ${why}`, cause);

/** The longest text that an expression may give, in characters. */
const MAX_RESULT = 65_536;

/** M5.11: the expression gets a number where the type says so, and text otherwise. */
export const expressionValue = (
  name: string,
  type: ValueType,
  source: string,
  compile: ExpressionCompiler | undefined,
): ExpressionValue => {
  if (compile === undefined) return () => failed(name, 'expressions are not available here');
  const evaluate = compile(source);
  const isNumber = type === 'number' || type === 'integer';
  return (text) => {
    const given = isNumber ? numberOf(text) : text;
    if (given === undefined) return failed(name, `${text.slice(0, 80)} is not a number`);
    try {
      const result = evaluate(given);
      if (typeof result === 'number')
        return Number.isFinite(result) ? numberText(result) : failed(name, 'it gives no number');
      const words = String(result);
      return words.length > MAX_RESULT ? failed(name, 'it gives too long a text') : words;
    } catch (error) {
      return failed(name, error instanceof Error ? error.message : String(error), error);
    }
  };
};
