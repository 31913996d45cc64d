import type { NumberDefinition, ValueDefinition } from '../definition/value-definition.js';
import { numberOf, numberText } from '../value/number-text.js';

const normalNumber = (text: string, { decimals, ...bounds }: NumberDefinition): string => {
  const given = numberOf(text);
  if (given === undefined) return text;
  const { min = -Infinity, max = Infinity, clamp } = bounds;
  const round = (value: number): number =>
    decimals === undefined ? value : Number(value.toFixed(decimals));
  const rounded = round(given);
  return numberText(clamp === true ? round(Math.min(max, Math.max(min, rounded))) : rounded);
};

const normalJson = (text: string): string => {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
};

/**
 * The one form of all words that are the same for a value (M14.1): how a number or a JSON text is
 * written, decimals beyond those of the value and what is clamped make no difference.
 */
export const normalWord = (word: string, definition: ValueDefinition | undefined): string => {
  if (definition === undefined) return word;
  const given = word === '' ? (definition.default ?? '') : word;
  if (definition.map !== undefined && definition.maptype !== 'none') {
    if (Object.hasOwn(definition.map, given) || definition.maptype === 'strict') return given;
  }
  if (definition.type === 'number' || definition.type === 'integer')
    return normalNumber(given, definition.number ?? {});
  return definition.type === 'json' ? normalJson(given) : given;
};
