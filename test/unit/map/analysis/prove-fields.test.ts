import { analyseMap } from '../../../../src/map/analysis/analyse-map.js';
import { compileMap } from '../../../../src/map/compile-map.js';
import type {
  FieldDefinition,
  ScalarDefinition,
} from '../../../../src/map/definition/field-definition.js';
import type { MapDefinition } from '../../../../src/map/definition/map-definition.js';
import type { ValueDefinition } from '../../../../src/map/definition/value-definition.js';
import { smallMap, strict } from './small-map.js';

const analysisOf = (definition: MapDefinition) => analyseMap(compileMap(definition, 'gw'));
const verdicts = (definition: MapDefinition): string =>
  analysisOf(definition)
    .proofs.map(({ route, verdict }) => `${route} ${verdict}`)
    .join(', ');

const number = (name: string, scalar: Partial<ScalarDefinition> = {}): FieldDefinition => ({
  kind: 'number',
  name,
  scalar: { type: 'integer', bytes: 1, signed: false, order: 'big', ...scalar } as ScalarDefinition,
});
const single = (name: string) => number(name, { type: 'float', bytes: 4 });
const double = (name: string) => number(name, { type: 'float', bytes: 8 });
const literal = (hex: string): FieldDefinition => ({ kind: 'literal', hex });
const hex = (name: string, bytes?: number): FieldDefinition => ({ kind: 'hex', name, bytes });
const text = (name: string, bytes: number): FieldDefinition => ({
  kind: 'text',
  name,
  encoding: 'utf-8',
  width: { bytes, padding: ' ' },
});
const bits = (ranges: Readonly<Record<string, readonly [number, number]>>): FieldDefinition => ({
  kind: 'bits',
  bytes: 1,
  order: 'big',
  bits: Object.entries(ranges).map(([name, [first, count]]) => ({ name, first, count })),
});

const tenths = (more: ValueDefinition['number'] = {}): ValueDefinition => ({
  type: 'number',
  maptype: 'strict',
  number: { decimals: 1, ...more },
});

const one = (fields: readonly FieldDefinition[], values: Record<string, ValueDefinition> = {}) =>
  smallMap({ r: { topic: 'x', payload: { codec: 'fields', fields } } }, values);

const two = (
  a: readonly FieldDefinition[],
  b: readonly FieldDefinition[],
  [first, second]: readonly [Record<string, ValueDefinition>, Record<string, ValueDefinition>] = [
    {},
    {},
  ],
) =>
  smallMap({
    a: {
      topic: 'x',
      payload: { codec: 'fields', fields: a },
      message: { type: 'status', function: 'A' },
      values: first,
    },
    b: {
      topic: 'x',
      payload: { codec: 'fields', fields: b },
      message: { type: 'status', function: 'B' },
      values: second,
    },
  });

const KIND = { kind: strict({ A: ['1'], C: ['3'] }) };
const OTHER_KIND = { kind: strict({ B: ['2'] }) };

const CASES: readonly (readonly [string, MapDefinition, string])[] = [
  [
    'whole numbers, BCD, texts, bytes and bits',
    one([
      literal('6801'),
      number('level', { bytes: 8, order: 'little-swapped' }),
      number('total', { type: 'bcd', bytes: 4 }),
      text('id', 8),
      hex('key', 2),
      bits({ on: [0, 1], mode: [1, 3] }),
      { kind: 'skip', bytes: 2 },
      hex('rest'),
    ]),
    'r proved',
  ],
  [
    'a number with a factor',
    one([number('level')], { level: tenths({ factor: 0.1 }) }),
    'r proved',
  ],
  [
    'a number with a factor that is too coarse',
    one([number('level')], { level: { ...tenths({ factor: 2.5, decimals: 0 }), type: 'integer' } }),
    'r counter-example',
  ],
  ['a float without a type, whose text changes', one([double('level')]), 'r counter-example'],
  ['a double', one([double('level')], { level: { type: 'number', maptype: 'none' } }), 'r proved'],
  [
    'a single, which is rounded',
    one([single('level')], { level: { type: 'number', maptype: 'none' } }),
    'r counter-example',
  ],
  [
    'a single of six digits',
    one([single('level')], { level: tenths({ min: -50, max: 9000 }) }),
    'r proved',
  ],
  [
    'a single of more digits',
    one([single('level')], { level: tenths({ min: 0, max: 200_000 }) }),
    'r unknown',
  ],
  [
    'a single of too many digits',
    one([single('level')], { level: tenths({ min: 0, max: 20_000_000 }) }),
    'r counter-example',
  ],
  ['words of a single', one([single('level')], { level: strict({ HALF: ['0.5'] }) }), 'r proved'],
  [
    'words of a single that are rounded',
    one([single('level')], { level: strict({ ODD: ['0.1000000001'], HALF: ['0.5'] }) }),
    'r counter-example',
  ],
  ['a name that stands as bytes and as a number', one([hex('key', 1), number('key')]), 'r unknown'],
  ['other lengths', two([number('a')], [number('b', { bytes: 2 })]), 'a proved, b proved'],
  ['a rest that is longer', two([number('a')], [literal('01'), hex('b')]), 'a proved, b proved'],
  [
    'a rest that may be as long',
    two([literal('01'), hex('a')], [number('b'), number('c')]),
    'a proved, b counter-example',
  ],
  [
    'the same, where the longer one is printed',
    two([number('b'), number('c')], [literal('01'), hex('a')]),
    'a proved, b counter-example',
  ],
  [
    'literals in other places',
    two([literal('2a'), number('a')], [number('b'), literal('2b')]),
    'a proved, b counter-example',
  ],
  [
    'a number of which only one value is the literal of the other',
    two([literal('2a'), number('a')], [number('b'), number('c')]),
    'a proved, b counter-example',
  ],
  [
    'the same the other way round',
    two([number('b'), number('c')], [literal('2a'), number('a')]),
    'a proved, b counter-example',
  ],
  [
    'a literal that is no BCD',
    two([literal('aa'), number('a')], [number('b', { type: 'bcd' }), number('a')]),
    'a proved, b proved',
  ],
  [
    'an earlier route that reads the same message',
    smallMap({
      a: {
        topic: 'x/<device>',
        payload: { codec: 'fields', fields: [literal('01'), number('a')] },
        direction: 'in',
      },
      b: {
        topic: 'x/<device>',
        payload: { codec: 'fields', fields: [literal('01'), number('a')] },
      },
    }),
    'b proved',
  ],
  [
    'other literals',
    two([literal('01'), number('a')], [literal('02'), number('a')]),
    'a proved, b proved',
  ],
  [
    'a literal that is no word of the other',
    two([literal('02'), number('a')], [number('kind'), number('a')], [{}, KIND]),
    'a proved, b proved',
  ],
  [
    'a literal that is a word of the other',
    two([literal('03'), number('a')], [number('kind'), number('a')], [{}, KIND]),
    'a proved, b counter-example',
  ],
  [
    'words of one number',
    two([number('kind'), number('a')], [number('kind'), hex('b', 1)], [KIND, OTHER_KIND]),
    'a proved, b proved',
  ],
  [
    'words of a few bits, beside other ones',
    two(
      [bits({ kind: [0, 2], on: [4, 1] }), number('a')],
      [bits({ kind: [0, 2] }), number('a')],
      [KIND, OTHER_KIND],
    ),
    'a proved, b proved',
  ],
  ['nothing tells them apart', two([number('a')], [hex('b', 1)]), 'a proved, b counter-example'],
  [
    'a text that begins otherwise',
    smallMap({
      a: { topic: 'x', payload: '{<note>' },
      b: { topic: 'x', payload: { codec: 'fields', fields: [literal('01'), hex('note')] } },
    }),
    'a proved, b proved',
  ],
  [
    'a text that may be the same',
    smallMap({
      a: { topic: 'x', payload: '<note>', message: { type: 'status', function: 'A' } },
      b: { topic: 'x', payload: { codec: 'fields', fields: [literal('31'), hex('note')] } },
    }),
    'a proved, b counter-example',
  ],
  [
    'the same binary message, twice',
    smallMap({
      a: { topic: 'x', payload: { codec: 'fields', fields: [number('a')] } },
      b: { topic: '<device>', payload: { codec: 'fields', fields: [number('a')] } },
    }),
    'a proved, b counter-example',
  ],
];

test.each(CASES)('%s', (_, definition, expected) => {
  expect(verdicts(definition)).toBe(expected);
});

test('a word that its field cannot say is told', () => {
  const { problems } = analysisOf(one([number('mode')], { mode: strict({ AUTO: ['auto'] }) }));
  expect(problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
    'MAP_NEVER_WORKS route r can neither read nor print: <mode> cannot be anything, as none of its keywords can stand in its field',
  ]);
});

test('a route behind one that reads the same bytes is told', () => {
  const { problems } = analysisOf({ ...two([number('a')], [number('b')]), role: 'controller' });
  expect(problems.map(({ code }) => code)).toContain('MAP_SHADOWED');
});
