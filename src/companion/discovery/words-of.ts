import type { ValueDefinition } from '../../map/definition/value-definition.js';

/** A word of the message, and how it is published. */
export interface Word {
  readonly internal: string;
  readonly mqtt: string;
}

const BOOLEANS: readonly Word[] = [
  { internal: 'true', mqtt: 'true' },
  { internal: 'false', mqtt: 'false' },
];

const isExpression = ({ in: inward, out }: ValueDefinition): boolean =>
  inward !== undefined || out !== undefined;

/** The words that a value may be, where they are known; empty words are none. */
export const wordsOf = (value: ValueDefinition | undefined): readonly Word[] | undefined => {
  if (value === undefined || isExpression(value)) return undefined;
  const { map, maptype, type } = value;
  if (map === undefined || maptype === 'none') return type === 'boolean' ? BOOLEANS : undefined;
  if (maptype !== 'strict') return undefined;
  return Object.entries(map).flatMap(([internal, [mqtt = '']]) =>
    internal === '' || mqtt === '' ? [] : [{ internal, mqtt }],
  );
};

export interface OnOff {
  readonly on: Word;
  readonly off: Word;
}

const PAIRS: readonly (readonly [on: string, off: string])[] = [
  ['on', 'off'],
  ['true', 'false'],
  ['1', '0'],
  ['yes', 'no'],
  ['open', 'closed'],
  ['opened', 'closed'],
  ['active', 'inactive'],
  ['enabled', 'disabled'],
  ['detected', 'clear'],
  ['present', 'absent'],
];

/** `LIGHT_ON` → `on` */
const endingOf = (text: string): string =>
  text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .at(-1) ?? '';

const asOnOff = (
  one: Word,
  other: Word,
  endOf: (word: Word) => string,
): readonly [Word, Word] | undefined => {
  const [first, second] = [endOf(one), endOf(other)];
  if (PAIRS.some(([on, off]) => first === on && second === off)) return [one, other];
  return PAIRS.some(([on, off]) => second === on && first === off) ? [other, one] : undefined;
};

/** Two words of which one means on and the other off; what they mean in the message goes first. */
export const onOffOf = (words: readonly Word[]): OnOff | undefined => {
  const [one, other, ...more] = words;
  if (one === undefined || other === undefined || more.length > 0) return undefined;
  const found =
    asOnOff(one, other, ({ internal }) => endingOf(internal)) ??
    asOnOff(one, other, ({ mqtt }) => endingOf(mqtt));
  return found && { on: found[0], off: found[1] };
};

type NumberValue = ValueDefinition & { readonly type: 'number' | 'integer' };

/** Whether a value is a number. */
export const isNumber = (value: ValueDefinition | undefined): value is NumberValue =>
  value !== undefined &&
  (value.type === 'number' || value.type === 'integer') &&
  (value.map === undefined || value.maptype === 'none');
