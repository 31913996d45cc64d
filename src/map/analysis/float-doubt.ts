import type { ValueDefinition } from '../definition/value-definition.js';
import { compileValue, PLAIN } from '../value/compile-value.js';
import { mqttDecimals } from '../value/number-steps.js';
import type { Doubt } from './doubt.js';
import type { FieldPlace } from './field-places.js';
import { hasVocabulary } from './prove-value.js';

/** Texts of so many digits come back from four bytes as they went. */
const SAFE_DIGITS = 6;

/** Numbers that four bytes round, and texts that are not the shortest. */
const WORDS = ['0.1', '16777217', '20.123456789', '1.0', '01', '1e3'];

/** Whether the numbers that a value prints all have six digits at most. */
const hasFewDigits = (definition: ValueDefinition): boolean => {
  const { min, max, factor = 1, offset = 0, mask, shift } = definition.number ?? {};
  const places =
    definition.type === 'integer' ? 0 : mqttDecimals(definition.type, definition.number ?? {});
  if (min === undefined || max === undefined || factor === 0) return false;
  if (places === undefined || places > SAFE_DIGITS || mask !== undefined || shift !== undefined)
    return false;
  return [min, max].every(
    (bound) => Math.abs((bound - offset) / factor) * 10 ** places < 10 ** SAFE_DIGITS - 1,
  );
};

/** Keywords that come back from a float as another text. */
const lostKeywords = (name: string, definition: ValueDefinition, { through }: FieldPlace) => {
  const value = compileValue(name, definition, undefined);
  return Object.keys(definition.map ?? {}).filter((word) => {
    const printed = value.print(word);
    const back = typeof printed === 'string' ? through(printed) : undefined;
    return back !== undefined && value.read(back) !== word;
  });
};

/**
 * Why a number of IEEE 754 may come back as another text (M4.9): four bytes round it, and its text
 * becomes the shortest one.
 */
export const floatDoubt = (
  name: string,
  definition: ValueDefinition = PLAIN,
  field: FieldPlace,
): Doubt | undefined => {
  if (hasVocabulary(definition) && definition.maptype === 'strict') {
    const lost = lostKeywords(name, definition, field);
    return lost.length === 0
      ? undefined
      : { why: `as a float "${lost[0]}" would be read as another word`, words: lost };
  }
  const isNumber = definition.type === 'number' || definition.type === 'integer';
  if (!isNumber || hasVocabulary(definition))
    return { why: 'a float comes back as the shortest text of its number', words: WORDS };
  if (field.comesBack === 'float64' || hasFewDigits(definition)) return undefined;
  return {
    why: 'a float of 4 bytes is rounded; a number with decimals, min and max of at most six digits comes back',
    words: WORDS,
  };
};
