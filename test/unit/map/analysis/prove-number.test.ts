import fc from 'fast-check';
import { normalWord } from '../../../../src/map/analysis/normal-word.js';
import { proveNumber } from '../../../../src/map/analysis/prove-number.js';
import type { ValueDefinition } from '../../../../src/map/definition/value-definition.js';
import { compileValue } from '../../../../src/map/value/compile-value.js';
import { numberText } from '../../../../src/map/value/number-text.js';
import { createChooser } from './random-message.js';

const number = (type: 'number' | 'integer', given: ValueDefinition['number']): ValueDefinition => ({
  type,
  maptype: 'strict',
  number: given,
});

const comesHome = (definition: ValueDefinition, word: string): boolean => {
  const value = compileValue('level', definition, undefined);
  const printed = value.print(word);
  if (typeof printed !== 'string') return true;
  const back = value.read(printed);
  return typeof back === 'string' && normalWord(back, definition) === normalWord(word, definition);
};

const doubtOf = (definition: ValueDefinition) =>
  proveNumber(definition, compileValue('level', definition, undefined));

const PROVED: readonly (readonly [string, ValueDefinition])[] = [
  ['a plain number', number('number', {})],
  [
    '254 steps shown as 100',
    number('integer', { factor: 100 / 254, decimals: 0, min: 0, max: 100 }),
  ],
  ['tenths of a degree', number('integer', { factor: 0.1, decimals: 1 })],
  ['Fahrenheit as Celsius', number('number', { factor: 5 / 9, offset: -160 / 9, decimals: 1 })],
  ['a factor above one, with decimals in MQTT', number('number', { factor: 25, decimals: 0 })],
  ['an offset between two steps', number('integer', { offset: 0.03, factor: 0.1, decimals: 1 })],
  ['the upper half of a byte', number('integer', { mask: 240, shift: 4 })],
];

test.each(PROVED)('proved: %s', (_, definition) => {
  expect(doubtOf(definition)).toBeUndefined();
});

const REFUTED: readonly (readonly [string, ValueDefinition])[] = [
  ['whole numbers of ten (M5.7)', number('integer', { factor: 10, decimals: 0 })],
  ['more steps than MQTT has', number('integer', { factor: 2.54, decimals: 0, min: 0, max: 254 })],
  ['an offset of half a step', number('integer', { offset: 0.5, decimals: 0 })],
  [
    'bits that are too coarse',
    number('integer', { factor: -1, offset: -40, decimals: 2, mask: 240, shift: 4 }),
  ],
];

test.each(REFUTED)('refuted by a number that comes back as another: %s', (_, definition) => {
  const doubt = doubtOf(definition);
  expect(doubt?.words.filter((word) => !comesHome(definition, word))).not.toEqual([]);
});

const definitions = fc
  .record({
    type: fc.constantFrom('number' as const, 'integer' as const),
    decimals: fc.integer({ min: 0, max: 4 }),
    factor: fc.oneof(
      fc.constantFrom(
        1,
        -1,
        0.1,
        0.01,
        0.5,
        2,
        10,
        100 / 254,
        5 / 9,
        1 / 3,
        2.54,
        1e-6,
        1e6,
        0.999999,
      ),
      fc.double({ min: 0.001, max: 100, noNaN: true }),
    ),
    offset: fc.oneof(
      fc.constantFrom(0, 0, 0.5, 0.05, 0.005, -40, 32, 273.15, 1e9),
      fc.double({ min: -100, max: 100, noNaN: true }),
    ),
    bounds: fc.constantFrom(
      {},
      { min: 0, max: 100 },
      { min: 0, max: 100, clamp: true },
      { min: -0.25, max: 9.99, clamp: true },
    ),
    bits: fc.constantFrom(
      {},
      {},
      {},
      { mask: 255 },
      { mask: 240, shift: 4 },
      { shift: 1 },
      { mask: 0b101 },
    ),
  })
  .map(({ type, decimals, factor, offset, bounds, bits }) =>
    number(type, { decimals, factor, offset, ...bounds, ...bits }),
  );

test('numbers that are proved come back, and most doubts have a number that does not', () => {
  const verdicts = { proved: 0, refuted: 0, open: 0 };
  for (const [seed, definition] of fc.sample(definitions, { seed: 5, numRuns: 1500 }).entries()) {
    const doubt = doubtOf(definition);
    if (doubt !== undefined) {
      const isShown = doubt.words.some((word) => !comesHome(definition, word));
      verdicts[isShown ? 'refuted' : 'open'] += 1;
      continue;
    }
    verdicts.proved += 1;
    const chooser = createChooser(seed);
    const { decimals = 0, offset = 0, factor = 1 } = definition.number ?? {};
    const step = 10 ** -decimals;
    for (let at = 0; at < 60; at += 1) {
      const around = chooser.of([
        0,
        offset,
        offset + factor,
        100,
        9.99,
        -0.25,
        50,
        1e6,
        1e9,
        123_456.789,
      ]);
      const given =
        around + step * chooser.of([0, 1, -1, 0.5, -0.5, 0.49, 7, 33, 1000, 12_345, 777_777]);
      const word = numberText(given);
      if (!comesHome(definition, word))
        throw new Error(`${JSON.stringify(definition.number)} ${definition.type}: ${word}`);
    }
  }
  expect(verdicts.proved).toBeGreaterThan(600);
  expect(verdicts.refuted).toBeGreaterThan(200);
  expect(verdicts.open).toBeLessThan(75);
});
