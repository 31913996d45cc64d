import { analyseMap } from '../../../../src/map/analysis/analyse-map.js';
import { compileMap } from '../../../../src/map/compile-map.js';
import type { MapDefinition } from '../../../../src/map/definition/map-definition.js';
import type { JsonTemplate } from '../../../../src/map/definition/payload-definition.js';
import { fromVersion1 } from '../../../../src/map/version-1.js';
import { houseMap } from '../house-map.js';
import { ON_OFF, smallMap, strict } from './small-map.js';

const proofsOf = (definition: MapDefinition) => analyseMap(compileMap(definition, 'gw')).proofs;
const verdicts = (definition: MapDefinition): string[] =>
  proofsOf(definition).map(({ route, verdict }) => `${route} ${verdict}`);

const object = (members: Readonly<Record<string, JsonTemplate>>): JsonTemplate => ({
  kind: 'object',
  members: Object.entries(members),
  rest: false,
});
const json = (members: Readonly<Record<string, JsonTemplate>>) => ({
  codec: 'json' as const,
  template: object(members),
});
const value = (name: string, optional = false): JsonTemplate => ({
  kind: 'value',
  capture: { name, optional },
});
const is = (constant: string | number): JsonTemplate => ({ kind: 'constant', value: constant });

const A = { type: 'status', action: 'A' };
const B = { type: 'status', action: 'B' };

const PROVED: readonly (readonly [string, MapDefinition])[] = [
  [
    'literal levels',
    smallMap({ a: { topic: 'x/<device>/POWER' }, b: { topic: 'x/<device>/DIM' } }),
  ],
  [
    'what stands before and behind a capture',
    smallMap(
      { a: { topic: 'lamp-<device>' }, b: { topic: 'fan-<device>' }, c: { topic: '<device>-x' } },
      {
        device: strict({ D: ['d'] }),
      },
    ),
  ],
  [
    'topics of the broker, which no capture reads (M3.4)',
    smallMap({
      a: { topic: '<device>/x', payload: 'off', message: A },
      b: { topic: '<note*>', payload: 'on', message: A },
      c: { topic: '$SYS/x', payload: 'off', message: B },
      d: { topic: '$SYS/<device>', payload: 'on', message: B },
    }),
  ],
  [
    'vocabularies of a level',
    smallMap({
      a: { topic: 'x/<location>', values: { location: strict({ A: ['a'] }) } },
      b: { topic: 'x/<location>', values: { location: strict({ B: ['b'] }) } },
    }),
  ],
  [
    'words of the payload',
    smallMap({
      a: { topic: 'x', payload: 'on', message: A },
      b: { topic: 'x', payload: 'off', message: B },
    }),
  ],
  [
    'numbers and words',
    smallMap(
      { a: { topic: 'x', payload: '<level>', message: A }, b: { topic: 'x', payload: '<action>' } },
      { level: { type: 'number', maptype: 'strict' }, action: ON_OFF },
    ),
  ],
  [
    'constants at one place of JSON',
    smallMap({
      a: { topic: 'x', payload: json({ id: is(1), state: value('action') }) },
      b: {
        topic: 'x',
        payload: json({ id: is(2), state: value('action') }),
        message: { type: 'command' },
      },
    }),
  ],
  [
    'members that the other needs',
    smallMap({
      a: { topic: 'x', payload: json({ x: value('note'), y: value('more') }), message: A },
      b: { topic: 'x', payload: json({ x: value('note') }), message: B },
    }),
  ],
  [
    'JSON and words',
    smallMap(
      {
        a: { topic: 'x', payload: json({ x: value('note') }), message: A },
        b: { topic: 'x' },
      },
      { action: ON_OFF },
    ),
  ],
  [
    'routes that say the same of the same message',
    smallMap({
      a: { topic: 'x/<device>/<action>', payload: 'on', message: { type: 'status' } },
      b: { topic: 'x/lamp/<action>', payload: 'on', message: { type: 'status', device: 'lamp' } },
      c: { topic: 'x/<device>/<action>', payload: 'on', message: { type: 'status' } },
    }),
  ],
  ['a split', smallMap({ a: { topic: 'x/<argkey>', payload: '<argvalue>', message: A } })],
];

test('our own name in a level of its own is an echo, so nothing needs to read it (M3.6)', () => {
  const map = smallMap({ a: { topic: 'x/<sender>' } }, { sender: strict({ Panel: ['p1'] }) });
  expect(verdicts(map)).toEqual(['a proved']);
});

test.each(PROVED)('told apart: %s', (_, definition) => {
  for (const verdict of verdicts(definition)) expect(verdict).toMatch(/ proved$/);
});

const REFUTED: readonly (readonly [string, MapDefinition])[] = [
  [
    'one topic for two types',
    smallMap({ a: { topic: 'x' }, b: { topic: 'x', message: { type: 'command' } } }),
  ],
  [
    'a capture that meets a literal',
    smallMap({ a: { topic: 'x/<device>' }, b: { topic: 'x/<location>' } }, { action: ON_OFF }),
  ],
  [
    'patterns that meet in the middle',
    smallMap({ a: { topic: 'x/lamp-<device>' }, b: { topic: 'x/<location>-out' } }),
  ],
  [
    'a tail that meets levels',
    smallMap({ a: { topic: 'x/<note*>' }, b: { topic: 'x/<device>/<location>' } }),
  ],
  [
    'text that may be JSON',
    smallMap({ a: { topic: 'x', payload: json({ x: is(1) }), message: A }, b: { topic: 'x' } }),
  ],
  [
    'JSON of which the other reads a part',
    smallMap({
      a: { topic: 'x', payload: json({ x: value('note') }), message: A },
      b: { topic: 'x', payload: json({ x: value('note'), y: value('more') }), message: B },
    }),
  ],
  [
    'numbers of two routes',
    smallMap(
      {
        a: { topic: 'x', payload: '<level>', message: A },
        b: { topic: 'x', payload: '<temperature>', message: A },
      },
      {
        level: { type: 'integer', maptype: 'strict' },
        temperature: { type: 'number', maptype: 'strict' },
      },
    ),
  ],
  [
    'a loose word that JSON writes like a keyword',
    smallMap(
      {
        a: { topic: 'x', payload: json({ x: value('level') }), message: A },
        b: { topic: 'b', message: A, payload: '' },
      },
      { level: { type: 'number', maptype: 'loose', map: { LOW: ['1'] } } },
    ),
  ],
  [
    'a route that says more than the literal that it meets',
    smallMap({
      a: { topic: 'x/<device>', payload: 'on', message: A },
      b: { topic: 'x/lamp', payload: 'on', message: A },
    }),
  ],
  [
    'a name that the other reads without its words',
    smallMap({
      a: { topic: 'x/<device>', payload: '<action>' },
      b: { topic: 'x/<device>', payload: '<action>', message: { type: 'status', function: 'F' } },
    }),
  ],
  [
    'members of other types that may both be missing',
    smallMap(
      {
        a: { topic: 'x', payload: json({ x: value('note', true) }), message: A },
        b: { topic: 'x', payload: json({ x: value('level', true) }), message: B },
      },
      { level: { type: 'number', maptype: 'strict' } },
    ),
  ],
  [
    'arguments are captured by <argkey>, whatever ignore says (M6.3)',
    smallMap(
      { a: { topic: 'x/<argkey>', payload: '<argvalue>', message: A, ignored: ['arguments'] } },
      { level: { type: 'integer', maptype: 'strict', number: { offset: 0.5, decimals: 1 } } },
    ),
  ],
  [
    'hex text in other capitals than a keyword of the message',
    smallMap({
      a: {
        topic: 'x',
        payload: { codec: 'hex', capture: { name: 'note', optional: false } },
        message: A,
        values: { note: { type: 'text', maptype: 'loose', map: { AB: ['ab'] } } },
      },
    }),
  ],
  [
    'a member that any argument may be',
    smallMap({
      a: { topic: 'x', payload: json({ x: value('note') }), message: A },
      b: {
        topic: 'x',
        payload: { codec: 'json', template: { kind: 'object', members: [], rest: true } },
        message: B,
        values: { argkey: strict({ Note: ['x'] }) },
      },
    }),
  ],
  [
    'an item that is null where it is missing',
    smallMap(
      {
        a: {
          topic: 'x',
          payload: { codec: 'json', template: { kind: 'list', items: [value('note')] } },
          message: A,
        },
        b: {
          topic: 'x',
          payload: { codec: 'json', template: { kind: 'list', items: [value('level', true)] } },
          message: B,
        },
      },
      {
        note: { type: 'any', maptype: 'none' },
        level: { type: 'number', maptype: 'none' },
      },
    ),
  ],
  [
    'an argument that has another value in an earlier route',
    smallMap(
      {
        a: {
          topic: 'x/<argkey>',
          payload: '<argvalue>',
          message: A,
          direction: 'in',
          values: { note: strict({ One: ['1'] }) },
        },
        b: {
          topic: 'x/<argkey>',
          payload: '<argvalue>',
          message: A,
          values: { note: strict({ Uno: ['1'] }) },
        },
      },
      { argkey: strict({ note: ['note'] }) },
    ),
  ],
  [
    'names that change places',
    smallMap(
      {
        a: { topic: 'x/<device>/<location>', direction: 'in' },
        b: { topic: 'x/<location>/<device>' },
      },
      { action: ON_OFF },
    ),
  ],
  [
    'our own name as a keyword of the sender',
    smallMap({ a: { topic: 'x/<sender>' } }, { sender: strict({ Gateway: ['gw'] }) }),
  ],
  [
    'our own name that the words of the sender do not have',
    smallMap(
      { a: { topic: 'x', payload: json({ from: value('sender') }), message: A } },
      { sender: strict({ Panel: ['p1'] }) },
    ),
  ],
  [
    'our own name where JSON must have a number',
    smallMap(
      { a: { topic: 'x', payload: json({ from: value('sender') }), message: A } },
      { sender: { type: 'number', maptype: 'none' } },
    ),
  ],
  [
    'any argument in JSON that is a number for the other (M5.2)',
    smallMap(
      {
        a: { topic: 'x/level', payload: '<note>', message: A },
        b: {
          topic: 'x/<argkey>',
          payload: { codec: 'json', template: value('argvalue') },
          message: B,
        },
      },
      {
        level: { type: 'number', maptype: 'none' },
        note: { type: 'number', maptype: 'none' },
      },
    ),
  ],
  [
    'a number that text may spell in another way',
    smallMap({
      a: { topic: 'x', payload: { codec: 'json', template: is(1) }, message: A },
      b: {
        topic: 'x',
        payload: '<note>',
        message: B,
        values: { note: strict({ ONE: ['0.1e1'] }) },
      },
    }),
  ],
];

test.each(REFUTED)('shown to be told as one: %s', (_, definition) => {
  const refuted = proofsOf(definition).filter(({ verdict }) => verdict === 'counter-example');
  expect(refuted).toHaveLength(1);
  expect(proofsOf(definition).filter(({ verdict }) => verdict === 'unknown')).toEqual([]);
});

test('routes that go one way are not proved', () => {
  const map = smallMap({
    in: { topic: 'x', direction: 'in' },
    out: { topic: 'y', direction: 'out' },
    cel: {
      topic: 'z',
      payload: '<level>',
      message: A,
      direction: 'in',
      values: { level: { type: 'number', maptype: 'strict', in: 'value * 2.0' } },
    },
  });
  expect(proofsOf(map)).toEqual([]);
});

test('an expression of an argument that <argkey> may stand for is seen', () => {
  const map = smallMap(
    { r: { topic: 'x/<argkey>', payload: '<argvalue>', message: A } },
    { level: { type: 'text', maptype: 'none', out: 'value + "%"' } },
  );
  expect(verdicts(map)).toEqual(['r unknown']);
  const expressions = () => (given: unknown) => `${String(given)}%`;
  const [known] = analyseMap(compileMap(map, 'gw', expressions), expressions).proofs;
  expect(known?.verdict).toBe('counter-example');
});

test('version 1 is invertible but for what it says (M13.3)', () => {
  const [proof, ...others] = proofsOf(fromVersion1(houseMap()));
  expect(others).toEqual([]);
  expect(proof).toMatchObject({ route: 'version-1', verdict: 'proved' });
  expect(proof?.remarks).toContain(
    'messages with arguments and no action: inbound, an object must have "action"',
  );
});

test('an expression of an earlier route leaves open what it reads', () => {
  const map = smallMap({
    cel: {
      topic: 'x',
      payload: '<level>',
      message: A,
      direction: 'in',
      values: { level: { type: 'text', maptype: 'none', in: 'value' } },
    },
    r: { topic: 'x', payload: '<action>' },
  });
  expect(verdicts(map)).toEqual(['r unknown']);
  const [known] = analyseMap(
    compileMap(map, 'gw', () => (given) => given),
    () => (given) => given,
  ).proofs;
  expect(known?.verdict).toBe('counter-example');
});
