/** Inbound with merges and messages that no route reads; the clock is a number. */
import fc from 'fast-check';
import { Inbound, type Unread } from '../../../src/gateway/inbound.js';
import type { Translated } from '../../../src/gateway/translated.js';
import { compileMap } from '../../../src/map/compile-map.js';
import type { Unmatched } from '../../../src/map/definition/map-definition.js';
import { createMessage, type Message } from '../../../src/map/message.js';
import { routeMap, textRoute } from '../../support/route-map.js';

const LETTERS = { topic: 'dead/letters' };
const values = new Map([
  ['power', { type: 'text', maptype: 'strict', map: { POWER_ON: ['ON'] } } as const],
]);
const ROUTES = [
  textRoute('sensors/<device>/<argkey>', '<argvalue>', {
    direction: 'both',
    merge: { of: ['temperature', 'humidity'], withinMs: 10_000 },
  }),
  textRoute('cmnd/<device>', '<power>', {
    constants: { fields: { type: 'command', action: 'SET' }, arguments: {} },
  }),
  textRoute('stat/<device>', '<power>'),
];

const inboundOf = (unmatched: Unmatched = 'drop') => {
  const delivered: Message[] = [];
  const letters: (Unread & { readonly to: string })[] = [];
  const watched: Translated[] = [];
  const inbound = new Inbound({
    map: compileMap(routeMap(ROUTES, { unmatched, values }), 'gw'),
    retainedCommands: false,
    monotonicMs: () => 0,
    deliver: (message) => delivered.push(message),
    writeDeadLetter: (to, about) => letters.push({ to, ...about }),
    onRefused: () => undefined,
    watch: (translated) => watched.push(translated),
  });
  const receive = (topic: string, payload: string | Uint8Array = '', retain = false) =>
    inbound.receive({ topic, payload: Buffer.from(payload), qos: 1, retain });
  return { inbound, receive, delivered, letters, watched };
};

/** ARCHITECTURE.md, "What the counters conserve". */
const expectConserved = ({ counters }: Inbound, delivered: number): void => {
  const { received, translated, merging, merged, echo, retained, refused, passed } = counters;
  const sum = Object.values(refused).reduce((total, count) => total + count, 0);
  expect(received).toBe(translated + merging + merged + echo + retained + sum);
  expect(delivered).toBe(translated + passed);
};

const climate = (given: Record<string, string>) =>
  createMessage({ action: 'STATE', device: 'attic', arguments: given });

test('parts become one message (M6.4)', () => {
  const { inbound, receive, delivered, watched } = inboundOf();
  receive('sensors/attic/humidity', '50');
  expect(inbound.counters).toMatchObject({ received: 1, translated: 0, merging: 1 });
  receive('sensors/attic/temperature', '21');
  expect(delivered).toEqual([climate({ temperature: '21', humidity: '50' })]);
  expect(inbound.counters).toMatchObject({ received: 2, translated: 1, merging: 0, merged: 1 });
  expect(watched.map(({ dropped, message }) => [dropped, { ...message?.arguments }])).toEqual([
    ['merging', { humidity: '50' }],
    [undefined, { temperature: '21', humidity: '50' }],
  ]);
  expectConserved(inbound, delivered.length);
});

test('the end hands on what there is', () => {
  const { inbound, receive, delivered, watched } = inboundOf();
  receive('sensors/attic/humidity', '50');
  inbound.flush();
  expect(delivered).toEqual([climate({ humidity: '50' })]);
  expect(watched.at(-1)).toEqual({ direction: 'inbound', message: delivered[0] });
  expectConserved(inbound, delivered.length);
});

test('beyond 1,000 open merges the oldest is handed on (M10.5)', () => {
  const { inbound, receive, delivered } = inboundOf();
  for (let index = 0; index <= 1000; index += 1) receive(`sensors/${index}/humidity`, '50');
  expect(delivered.map(({ device }) => device)).toEqual(['0']);
  expect(inbound.counters).toMatchObject({ merging: 1000, translated: 1, forgotten: 1 });
  inbound.flush();
});

test('a part that is too large alone pushes all others out, and none is lost (M10.5)', () => {
  const { inbound, receive, delivered } = inboundOf();
  receive('sensors/attic/humidity', '50');
  receive('sensors/cellar/humidity', 'x'.repeat(64 * 1024 * 1024));
  expect(delivered.map(({ device }) => device)).toEqual(['attic', 'cellar']);
  expect(inbound.counters).toMatchObject({ merging: 0, translated: 2, forgotten: 2 });
  expectConserved(inbound, delivered.length);
});

test('by default what no route reads is counted, and nothing else (M11)', () => {
  const { inbound, receive, delivered, letters } = inboundOf();
  receive('nowhere', 'x');
  expect(inbound.counters.refused).toEqual({ MAP_NO_ROUTE: 1 });
  expect([delivered, letters]).toEqual([[], []]);
});

test('pass hands on what no route reads, and only that', () => {
  const { inbound, receive, delivered, letters } = inboundOf('pass');
  receive('nowhere/at/all', 'grüß');
  receive('nowhere', Uint8Array.of(0xff));
  receive('cmnd/lamp', 'MAYBE');
  receive('stat/lamp', 'ON');
  const unmatched = (given: Record<string, string>) =>
    createMessage({ action: 'UNMATCHED', arguments: given });
  expect(delivered).toEqual([
    unmatched({ topic: 'nowhere/at/all', payload: 'grüß' }),
    unmatched({ topic: 'nowhere', payload_base64: '/w==' }),
  ]);
  expect(inbound.counters).toMatchObject({
    passed: 2,
    translated: 0,
    refused: { MAP_NO_ROUTE: 2, MAP_UNKNOWN_TOKEN: 1, MAP_OTHER_WAY: 1 },
  });
  expect(letters).toEqual([]);
  expectConserved(inbound, delivered.length);
});

test('dead letters are about every refusal but of what goes the other way (M7.3)', () => {
  const { receive, letters } = inboundOf(LETTERS);
  receive('nowhere', 'x');
  receive('cmnd/lamp', 'MAYBE');
  receive('stat/lamp', 'ON');
  expect(letters.map(({ to, topic, code }) => [to, topic, code])).toEqual([
    ['dead/letters', 'nowhere', 'MAP_NO_ROUTE'],
    ['dead/letters', 'cmnd/lamp', 'MAP_UNKNOWN_TOKEN'],
  ]);
});

test('no dead letter is about one: neither ours nor another gateway’s', () => {
  const { inbound, receive, letters } = inboundOf(LETTERS);
  receive('dead/letters', 'anything');
  receive('other/letters', '{"topic":"t","payload":"p","code":"MAP_NO_ROUTE"}');
  expect(letters).toEqual([]);
  expect(inbound.counters.refused).toEqual({ MAP_NO_ROUTE: 2 });
});

test('a retained command does not come in, whatever else is true', () => {
  const { inbound, receive, delivered } = inboundOf('pass');
  receive('cmnd/lamp', 'ON', true);
  receive('cmnd/lamp', 'ON');
  expect(delivered).toHaveLength(1);
  expect(inbound.counters).toMatchObject({ retained: 1, translated: 1 });
});

test('the counters conserve everything', () => {
  const message = fc.record({
    topic: fc.constantFrom(
      'sensors/a/temperature',
      'sensors/a/humidity',
      'sensors/b/humidity',
      'sensors/a/pressure',
      'cmnd/a',
      'stat/a',
      'nowhere',
    ),
    payload: fc.constantFrom('ON', '', '5'),
    retain: fc.boolean(),
  });
  const unmatched = fc.constantFrom<Unmatched>('drop', 'pass', LETTERS);
  fc.assert(
    fc.property(unmatched, fc.array(message, { maxLength: 40 }), (own, messages) => {
      const { inbound, receive, delivered } = inboundOf(own);
      for (const { topic, payload, retain } of messages) {
        receive(topic, payload, retain);
        expectConserved(inbound, delivered.length);
      }
      inbound.flush();
      expect(inbound.counters.merging).toBe(0);
      expectConserved(inbound, delivered.length);
    }),
    { numRuns: 200 },
  );
});
