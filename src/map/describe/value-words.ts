import type { ValueDefinition } from '../definition/value-definition.js';
import { code, plain } from './markdown.js';

const TYPES: Readonly<Record<ValueDefinition['type'], string>> = {
  text: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  json: 'JSON text',
  any: 'any JSON value',
};

/** Up to here the words stand in the sentence, beyond in a table of their own. */
const MAX_WORDS = 8;

/** Whether a value has so many words that they need a table. */
export const needsTable = ({ map }: ValueDefinition): boolean =>
  Object.keys(map ?? {}).length > MAX_WORDS;

const wordsOf = ({ map = {}, maptype }: ValueDefinition, name: string): string => {
  const others = maptype === 'strict' ? '' : ', other words as they are';
  if (needsTable({ type: 'text', maptype, map }))
    return `one of the words of ${code(name)}${others}`;
  const words = Object.entries(map).map(
    ([internal, keywords]) => `${keywords.map(code).join(' or ')} = ${code(internal)}`,
  );
  return `${words.join(', ')}${others}`;
};

const rangeOf = ({ min, max, clamp }: NonNullable<ValueDefinition['number']>): string[] => {
  const to = clamp === true ? ' (beyond becomes the bound)' : '';
  if (min !== undefined && max !== undefined) return [`from ${min} to ${max}${to}`];
  if (min !== undefined) return [`${min} or more${to}`];
  return max === undefined ? [] : [`${max} or less${to}`];
};

const numberOf = (number: NonNullable<ValueDefinition['number']>): string[] => {
  const { factor, offset, decimals, mask, shift } = number;
  const parts = [
    ...(mask === undefined ? [] : [`the bits under ${mask}`]),
    ...(shift === undefined || shift === 0 ? [] : [`moved down by ${shift}`]),
    ...(factor === undefined || factor === 1 ? [] : [`× ${factor}`]),
    ...(offset === undefined || offset === 0
      ? []
      : [`${offset < 0 ? '−' : '+'} ${Math.abs(offset)}`]),
  ];
  return [
    ...rangeOf(number),
    ...(parts.length === 0 ? [] : [`the number of MQTT ${parts.join(' ')}`]),
    ...(decimals === undefined ? [] : [decimals === 0 ? 'no decimals' : `${decimals} decimals`]),
  ];
};

/**
 * What a value may be, in one sentence.
 *
 * @param name under which its table stands
 * @example 'a whole number, from 0 to 100, in %'
 */
export const valueWords = (value: ValueDefinition | undefined, name: string): string => {
  if (value === undefined) return 'text';
  const { type, map, number, unit, default: fallback, description } = value;
  return [
    ...(description === undefined ? [] : [plain(description.replace(/\.$/, ''))]),
    map !== undefined && value.maptype !== 'none' ? wordsOf(value, name) : TYPES[type],
    ...(number === undefined ? [] : numberOf(number)),
    ...(unit === undefined ? [] : [`in ${plain(unit)}`]),
    ...(fallback === undefined ? [] : [`${code(fallback)} where it is missing`]),
    ...(value.in === undefined ? [] : [`inbound ${code(value.in)}`]),
    ...(value.out === undefined ? [] : [`outbound ${code(value.out)}`]),
  ].join(', ');
};
