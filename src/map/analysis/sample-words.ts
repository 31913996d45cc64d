import type { ValueDefinition } from '../definition/value-definition.js';
import { numberText } from '../value/number-text.js';
import type { FieldPlace } from './field-places.js';
import type { Spelling } from './occurrences.js';
import { hasVocabulary } from './prove-value.js';

const numbers = ({ number = {} }: ValueDefinition): string[] => {
  const { min, max } = number;
  const inside = [1, 0, 7, 20].filter((one) => one >= (min ?? one) && one <= (max ?? one));
  return [...inside, ...(min === undefined ? [] : [min]), ...(max === undefined ? [] : [max])].map(
    numberText,
  );
};

/** A few words of the message that a value is likely to print, the plainest first. */
export const sampleWords = (
  definition: ValueDefinition | undefined,
  spelling: Spelling,
  field?: FieldPlace,
): readonly string[] => {
  if (spelling === 'bytes') return field?.samples ?? ['0aff', '31'];
  if (definition === undefined) return field?.samples ?? ['a', 'b1'];
  if (hasVocabulary(definition)) {
    const entries = Object.entries(definition.map ?? {}).filter(([word]) => word !== '');
    // Those with an empty keyword last: most places cannot be empty.
    const known = [
      ...entries.filter(([, [keyword]]) => keyword !== ''),
      ...entries.filter(([, [keyword]]) => keyword === ''),
    ].map(([word]) => word);
    return definition.maptype === 'loose' ? [...known.slice(0, 3), 'a1'] : known.slice(0, 4);
  }
  switch (definition.type) {
    case 'text':
      return field?.samples ?? ['a', 'b1'];
    case 'any':
      return ['a', '1', '{}'];
    case 'boolean':
      return ['true', 'false'];
    case 'json':
      return ['1', '"a"', '{}'];
    default:
      return numbers(definition);
  }
};
