import { nearest } from '../../document/suggest.js';
import type { ValueDefinition } from '../../map/definition/value-definition.js';
import { Refusal } from '../../map/refusal.js';
import { compileValue } from '../../map/value/compile-value.js';
import { numberOf } from '../../map/value/number-text.js';
import type { ValueFile } from './map-part.js';
import type { ValuePlace } from './value-place.js';

/** What is expected in place of a default that the value refuses. */
const expectedWords = ({ type }: ValueDefinition, text: string, refusal: Refusal): string => {
  if (type === 'boolean') return 'true or false';
  if (type === 'json') return 'JSON, such as "[]"';
  return numberOf(text) === undefined
    ? 'a number'
    : `a number that the value can have (${refusal.message})`;
};

/** M5.10: the text of a default, which must be one that the value can have. */
export const readDefault = (
  raw: ValueFile,
  definition: ValueDefinition,
  { part, path, name }: ValuePlace,
): string | undefined => {
  const { default: given, maptype, map } = raw;
  if (given === undefined) return undefined;
  const text = String(given);
  const wrong = (expected: string, hint?: string): void =>
    part.list.error(
      'MAP_BAD_VALUE',
      [...path, 'default'],
      `default of ${name} is ${JSON.stringify(given)}; expected ${expected}`,
      { hint },
    );
  if (map !== undefined && maptype !== 'none') {
    const words = Object.keys(map);
    if ((maptype ?? 'strict') === 'strict' && text !== '' && !words.includes(text)) {
      const near = nearest(text, words);
      wrong(
        'an internal keyword of its table',
        near === undefined ? undefined : `Did you mean "${near}"?`,
      );
    }
  } else if (definition.type === 'text') {
    if (typeof given !== 'string')
      wrong('text', 'Put it in quotes, so that it stays as it is written.');
  } else if (raw.in === undefined && raw.out === undefined) {
    const printed = compileValue(name, definition, undefined).print(text);
    if (printed instanceof Refusal) wrong(expectedWords(definition, text, printed));
  }
  return text;
};
