/** Outbound with report control and splits; the clock is a number, the broker is simulated. */
import fc from 'fast-check';
import type { GatewayError } from '../../../src/errors/gateway-error.js';
import { Outbound } from '../../../src/gateway/outbound.js';
import { OutboundLanes } from '../../../src/gateway/outbound-lanes.js';
import type { Translated } from '../../../src/gateway/translated.js';
import { compileMap } from '../../../src/map/compile-map.js';
import type { RouteDefinition } from '../../../src/map/definition/route-definition.js';
import { createMessage } from '../../../src/map/message.js';
import type { Publication } from '../../../src/mqtt/publication.js';
import type { FullPolicy } from '../../../src/outbox/full-policy.js';
import { MemoryLane } from '../../../src/outbox/memory-lane.js';
import { routeMap, textRoute } from '../../support/route-map.js';

interface Given {
  readonly whenFull?: FullPolicy;
  readonly maxCount?: number;
  readonly maxBytes?: number;
  readonly maxWaiting?: number;
  readonly qos?: 0 | 1;
}

const outboundOf = (routes: readonly RouteDefinition[], given: Given = {}) => {
  const published: string[] = [];
  const watched: Translated[] = [];
  const refused: GatewayError[] = [];
  const clock = { nowMs: 0 };
  let full = 0;
  const subject: { outbound?: Outbound } = {};
  const lane = new MemoryLane<Publication>({
    maxCount: given.maxCount ?? 100,
    maxBytes: given.maxBytes ?? 100_000,
    whenFull: given.whenFull ?? 'drop-oldest',
    onDropped: (publication) => subject.outbound?.lose(publication),
  });
  const onFull = (): void => {
    full += 1;
  };
  const lanes = new OutboundLanes({
    memory: lane,
    monotonicMs: () => clock.nowMs,
    publish: async ({ topic, payload, properties }) => {
      const { messageExpiryInterval: left } = properties ?? {};
      published.push(`${topic} ${payload.toString()}${left === undefined ? '' : ` ${left} s`}`);
    },
    maxWaiting: given.maxWaiting ?? 10,
    onFull,
    onLost: (publication) => subject.outbound?.lose(publication),
    onRefused: () => undefined,
  });
  const outbound = new Outbound({
    map: compileMap(routeMap(routes), 'gw'),
    lanes,
    qos: given.qos ?? 1,
    retain: false,
    monotonicMs: () => clock.nowMs,
    onDropped: onFull,
    onRefused: (error) => refused.push(error),
    watch: (translated) => watched.push(translated),
  });
  subject.outbound = outbound;
  return { outbound, lane, lanes, published, watched, refused, clock, full: () => full };
};

const state = (values: Record<string, string>, device = 'lamp') =>
  createMessage({ action: 'STATE', device, arguments: values });

/** ARCHITECTURE.md, "What the counters conserve". */
const expectConserved = ({ counters }: Outbound, waiting = 0): void => {
  const { emitted, translated, refused, lane } = counters;
  const sum = (record: Readonly<Record<string, number>>) =>
    Object.values(record).reduce((total, count) => total + count, 0);
  expect(emitted).toBe(translated + sum(refused));
  expect(counters.printed + counters.heartbeats + counters.deadLetters).toBe(
    counters.held +
      counters.unchanged +
      counters.superseded +
      lane.accepted +
      lane.rejected +
      waiting,
  );
  expect(lane.accepted).toBe(lane.delivered + lane.pending + sum(lane.dropped));
};

const level = (report: RouteDefinition['report'], more: Partial<RouteDefinition> = {}) =>
  textRoute('stat/<device>', '<level>', { report, ...more });
const split = (report?: RouteDefinition['report']) =>
  textRoute('stat/<device>/<argkey>', '<argvalue>', { report });

test('a split is one publication for each argument, and one message', async () => {
  const { outbound, lanes, published, watched } = outboundOf([split()]);
  lanes.open(10);
  await outbound.accept(state({ temperature: '21', humidity: '50' }));
  expect(published).toEqual(['stat/lamp/temperature 21', 'stat/lamp/humidity 50']);
  expect(outbound.counters).toMatchObject({ emitted: 1, translated: 1, printed: 2 });
  expect(watched.map(({ topic }) => topic)).toEqual([
    'stat/lamp/temperature',
    'stat/lamp/humidity',
  ]);
  expectConserved(outbound);
});

test('what report control leaves out is counted and shown', async () => {
  const { outbound, lanes, published, watched, clock } = outboundOf([
    level({ change: true, throttleMs: 10 }),
  ]);
  lanes.open(10);
  for (const value of ['1', '1', '2', '3']) {
    await outbound.accept(state({ level: value }));
    expectConserved(outbound);
  }
  expect(published).toEqual(['stat/lamp 1']);
  expect(outbound.counters).toMatchObject({ printed: 4, held: 1, unchanged: 1, superseded: 1 });
  expect(watched.map(({ payload, dropped }) => [payload, dropped])).toEqual([
    ['1', undefined],
    ['1', 'unchanged'],
    ['2', 'superseded'],
  ]);
  outbound.flush();
  expect(published).toEqual(['stat/lamp 1', 'stat/lamp 3']);
  expect(watched.at(-1)).toMatchObject({ payload: '3', message: state({ level: '3' }) });
  expect(clock.nowMs).toBe(0);
  expectConserved(outbound);
});

test('the dead band of a split looks at each part alone', async () => {
  const { outbound, lanes, published } = outboundOf([
    split({ deadband: { temperature: 0.5, humidity: 2 } }),
  ]);
  lanes.open(10);
  await outbound.accept(state({ temperature: '21', humidity: '50' }));
  await outbound.accept(state({ temperature: '21.1', humidity: '60' }));
  expect(published.slice(2)).toEqual(['stat/lamp/humidity 60']);
});

test('another route to the same topic is heard of', async () => {
  const { outbound, lanes, published } = outboundOf([
    level({ change: true }),
    textRoute('stat/<device>', '<power>', { id: 'other' }),
  ]);
  lanes.open(10);
  await outbound.accept(state({ level: '1' }));
  await outbound.accept(state({ power: 'OFF' }));
  await outbound.accept(state({ level: '1' }));
  expect(published).toEqual(['stat/lamp 1', 'stat/lamp OFF', 'stat/lamp 1']);
});

test('the QoS of the route decides what is kept for a broker that is away', async () => {
  const { outbound, lane } = outboundOf([
    level(undefined, { publish: { qos: 0 } }),
    textRoute('power/<device>', '<power>'),
  ]);
  await outbound.accept(state({ level: '1' }));
  await outbound.accept(state({ power: 'ON' }));
  expect(lane.counters).toMatchObject({ accepted: 2, pending: 1, dropped: { offline: 1 } });
  expectConserved(outbound);
});

test('what waited longer than its expiry is not sent; the broker gets what is left (M9.3)', async () => {
  const { outbound, lanes, lane, published, clock } = outboundOf([
    level({ change: true }, { publish: { expirySeconds: 30 } }),
  ]);
  await outbound.accept(state({ level: '1' }, 'a'));
  clock.nowMs = 10_500;
  await outbound.accept(state({ level: '2' }, 'b'));
  clock.nowMs = 30_000;
  lanes.open(10);
  expect(published).toEqual(['stat/b 2 11 s']);
  await new Promise(setImmediate);
  expect(lane.counters).toMatchObject({ delivered: 1, dropped: { expired: 1 } });
  await outbound.accept(state({ level: '1' }, 'a'));
  expect(published.slice(1)).toEqual(['stat/a 1 30 s']);
  expectConserved(outbound);
});

test('whoever waits for room takes that of what has expired', async () => {
  const { outbound, lanes, lane, clock } = outboundOf(
    [level(undefined, { publish: { expirySeconds: 1 } })],
    { maxCount: 1 },
  );
  await outbound.accept(state({ level: '1' }));
  clock.nowMs = 2000;
  lanes.open(1);
  await outbound.accept(state({ level: '2' }));
  await new Promise(setImmediate);
  expect(lane.counters).toMatchObject({ delivered: 1, dropped: { expired: 1 } });
});

test.each([
  ['lost for QoS 0', { qos: 0 }],
  ['pushed out of the lane', { maxCount: 1 }],
  ['left out of the lane', { maxCount: 1, whenFull: 'drop-newest' }],
] as const)('what was %s is no last published for `change`', async (_, given) => {
  const { outbound, lanes, published } = outboundOf(
    [level({ change: true }), textRoute('power/<device>', '<power>')],
    given,
  );
  const first = () => outbound.accept(state({ power: 'ON' }));
  if ('whenFull' in given) await first();
  await outbound.accept(state({ level: '1' }));
  if (!('whenFull' in given)) await first();
  lanes.open(10);
  await new Promise(setImmediate);
  await outbound.accept(state({ level: '1' }));
  expect(published.filter((text) => text.startsWith('stat'))).toEqual(['stat/lamp 1']);
  expect(outbound.counters.unchanged).toBe(0);
  expectConserved(outbound);
});

test('under `reject` the error names each part that had no room; the others are taken', async () => {
  const { outbound, lane } = outboundOf([split()], { maxCount: 1, whenFull: 'reject' });
  await expect(outbound.accept(state({ a: '1', b: '2', c: '3' }))).rejects.toMatchObject({
    code: 'INTERFACE_QUEUE_FULL',
    message: 'no room for the message to stat/lamp/b; no room for the message to stat/lamp/c',
  });
  expect(lane.counters).toMatchObject({ accepted: 1, rejected: 2 });
  expectConserved(outbound);
});

test('what was held and is given back by the lane is told as lost, to nobody else', async () => {
  const { outbound, full } = outboundOf(
    [level({ debounceMs: 10 }), textRoute('power/<device>', '<power>')],
    { maxCount: 1, whenFull: 'reject' },
  );
  await outbound.accept(state({ level: '1' }));
  await outbound.accept(state({ power: 'ON' }));
  outbound.flush();
  await new Promise(setImmediate);
  expect(full()).toBe(1);
  expectConserved(outbound);
});

test('what the lane gave back is no last published for `change`', async () => {
  const { outbound, lanes, published } = outboundOf(
    [level({ change: true }), textRoute('power/<device>', '<power>')],
    { maxCount: 1, whenFull: 'reject' },
  );
  await outbound.accept(state({ power: 'ON' }));
  await expect(outbound.accept(state({ level: '1' }))).rejects.toThrow('stat/lamp');
  lanes.open(10);
  await new Promise(setImmediate);
  await outbound.accept(state({ level: '1' }));
  expect(published).toEqual(['power/lamp ON', 'stat/lamp 1']);
});

test('a topic that is let go for another publishes what it held (M10.5)', async () => {
  const { outbound, lanes, published } = outboundOf([level({ throttleMs: 10 })], {
    maxWaiting: 1e6,
  });
  lanes.open(10);
  await outbound.accept(state({ level: '1' }, 'first'));
  await outbound.accept(state({ level: '2' }, 'first'));
  for (let index = 0; index < 10_000; index += 1)
    await outbound.accept(state({ level: '1' }, `d${index}`));
  await new Promise(setImmediate);
  expect(published.filter((text) => text.includes('first'))).toEqual([
    'stat/first 1',
    'stat/first 2',
  ]);
  expect(outbound.counters).toMatchObject({ forgotten: 1, held: 0 });
  expectConserved(outbound);
});

test('a dead letter does not take the room that others wait for', async () => {
  const { outbound, lanes, lane } = outboundOf([level(undefined)], { maxBytes: 100 });
  await outbound.accept(state({ level: 'x'.repeat(50) }));
  lanes.open(1);
  // The first is in flight until the event loop turns.
  const waits = outbound.accept(state({ level: 'y'.repeat(50) }));
  outbound.addDeadLetter('dead', '{}');
  expect(lane.counters).toMatchObject({ accepted: 2, dropped: { full: 1 } });
  await waits;
  expectConserved(outbound, 0);
});

test('a dead letter pushes nothing out, and waits for nothing', async () => {
  const { outbound, lanes, lane, published } = outboundOf([level(undefined)], { maxCount: 1 });
  await outbound.accept(state({ level: '1' }));
  outbound.addDeadLetter('dead', '{}');
  expect(lane.counters).toMatchObject({ accepted: 2, pending: 1, dropped: { full: 1 } });
  lanes.open(1);
  await new Promise(setImmediate);
  outbound.addDeadLetter('dead', '{}');
  expect(published).toEqual(['stat/lamp 1', 'dead {}']);
  expect(outbound.counters.deadLetters).toBe(2);
  await new Promise(setImmediate);
  expectConserved(outbound);
});

test('the counters conserve everything, whatever is emitted and lost', async () => {
  const step = fc.record({
    device: fc.constantFrom('a', 'b'),
    values: fc.constantFrom<Record<string, string>>(
      { level: '1' },
      { level: '2' },
      { temperature: '20', humidity: '50' },
      { temperature: '25', humidity: '50' },
      {},
    ),
    open: fc.boolean(),
  });
  const routes = [
    level({ change: true, throttleMs: 20 }),
    textRoute('part/<device>/<argkey>', '<argvalue>', { report: { deadband: { temperature: 2 } } }),
  ];
  const given = fc.record({
    whenFull: fc.constantFrom<FullPolicy>('drop-oldest', 'drop-newest', 'reject'),
    maxCount: fc.integer({ min: 1, max: 4 }),
    maxWaiting: fc.integer({ min: 0, max: 3 }),
    qos: fc.constantFrom(0 as const, 1 as const),
  });
  await fc.assert(
    fc.asyncProperty(given, fc.array(step, { minLength: 1, maxLength: 30 }), async (own, steps) => {
      const { outbound, lanes, clock } = outboundOf(routes, own);
      for (const { device, values, open } of steps) {
        if (open) lanes.open(2);
        else lanes.shut('otherwise');
        clock.nowMs += 7;
        await outbound.accept(state(values, device)).catch((error: GatewayError) => {
          expect(error.code).toBe('INTERFACE_QUEUE_FULL');
        });
        if (device === 'b') outbound.addDeadLetter('dead', '{}');
        expectConserved(outbound);
      }
      outbound.flush();
      await lanes.closeEntrances();
      expect(outbound.counters.held).toBe(0);
      expectConserved(outbound);
    }),
    { numRuns: 200 },
  );
});
