/** The lanes to the broker, those on disk with real files; the broker is simulated. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DeadLetter, OutboundLanes } from '../../../src/gateway/outbound-lanes.js';
import type { Queued } from '../../../src/gateway/queued.js';
import { deadLetterRecord } from '../../../src/outbox/dead-letter-record.js';
import type { DiskLaneOptions } from '../../../src/outbox/lane-options.js';
import { MemoryLane } from '../../../src/outbox/memory-lane.js';
import { openDiskLane } from '../../../src/outbox/open-disk-lane.js';
import { publicationRecord } from '../../../src/outbox/publication-record.js';

const CLOCKS = { wallMs: () => Date.now(), monotonicMs: () => performance.now() };
const REFUSED = Object.assign(new Error('not authorized'), { code: 'MQTT_PUBLISH_REFUSED' });

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'outbound-lanes-'));
});
afterEach(() => rm(folder, { recursive: true }));

const setUp = async (bounds: Partial<DiskLaneOptions<Queued>> = {}) => {
  const common = { maxBytes: 1e6, maxCount: 1e6, whenFull: 'drop-oldest' } as const;
  const full: string[] = [];
  const durable = await openDiskLane<Queued>({
    ...common,
    folder: join(folder, 'outbox'),
    codec: publicationRecord(CLOCKS),
    onReady: () => lanes.ready(),
    ...bounds,
  });
  const dead = await openDiskLane<DeadLetter>({
    ...common,
    folder: join(folder, 'dead'),
    codec: deadLetterRecord(CLOCKS),
  });
  const sent: { topic: string; resolve: () => void; reject: (error: unknown) => void }[] = [];
  const lanes: OutboundLanes = new OutboundLanes({
    memory: new MemoryLane<Queued>({
      maxCount: 10,
      maxBytes: 1e6,
      whenFull: 'drop-oldest',
      isFleeting: ({ qos }) => qos === 0,
    }),
    durable,
    dead,
    monotonicMs: CLOCKS.monotonicMs,
    maxWaiting: 1000,
    publish: ({ topic }) =>
      new Promise((resolve, reject) => {
        sent.push({ topic, resolve, reject });
      }),
    onRefused: () => undefined,
    onLost: () => undefined,
    onFull: (text) => full.push(text),
  });
  const enter = (topic: string, more: Partial<Queued> = {}): Promise<void> =>
    lanes.enter({ topic, payload: '', qos: 1, retain: false, delivery: 'durable', ...more });
  return { lanes, durable, dead, sent, enter, full };
};

test('what is being set aside when the connection goes is not sent again', async () => {
  const { lanes, durable, dead, sent, enter } = await setUp();
  await enter('refused');
  lanes.open(4);
  sent.shift()?.reject(REFUSED);
  await Promise.resolve();
  lanes.shut('otherwise');
  while (dead.counters.pending === 0) await turn();
  await turn();
  expect(durable.counters).toMatchObject({ accepted: 1, pending: 0, deadLettered: 1 });
  lanes.open(4);
  expect(sent).toEqual([]);
  await lanes.close();
});

test('what is being set aside at the end is there once', async () => {
  const { lanes, durable, dead, sent, enter } = await setUp();
  await enter('refused');
  lanes.open(4);
  sent.shift()?.reject(REFUSED);
  await Promise.resolve();
  await lanes.close();
  expect(dead.counters).toMatchObject({ accepted: 1, pending: 1 });
  expect(durable.counters).toMatchObject({ accepted: 1, pending: 0, deadLettered: 1 });
});

test('with QoS 0 nothing waits for a broker that went away', async () => {
  const { lanes, sent, enter, full } = await setUp();
  lanes.open(1);
  const entering = Array.from({ length: 30 }, (_, index) =>
    enter(`${index}`, {
      delivery: index % 2 === 0 ? 'best-effort' : 'memory',
      qos: index % 2 === 0 ? 0 : 1,
    }),
  );
  sent.shift()?.resolve();
  await turn();
  lanes.shut('otherwise');
  await Promise.all(entering);
  expect(lanes.counters.lane).toMatchObject({
    accepted: 30,
    delivered: 1,
    pending: 10,
    dropped: { offline: 14, full: 5 },
  });
  expect(full).toEqual(Array(5).fill(expect.stringContaining('queuesize')));
  lanes.open(100);
  expect(sent.splice(1).map(({ topic }) => Number(topic) % 2)).toEqual(Array(10).fill(1));
  await lanes.close();
});

test.each<[string, number, Partial<Queued>]>([
  ['long properties', 20, { properties: { userProperties: { note: 'x'.repeat(9000) } } }],
  ['a long name of who says it', 19, { source: 's'.repeat(1000) }],
])(
  'while the broker is there nothing on disk is dropped for lack of room, with %s',
  async (_, blocks, more) => {
    const { lanes, durable, sent, enter, full } = await setUp({ maxBytes: blocks * 4096 });
    lanes.open(20);
    const { source = '' } = more;
    const count = 100;
    const produce = async (): Promise<void> => {
      for (let index = 0; index < count; index += 1)
        await enter(`t${index}`, { payload: 'y'.repeat(4000), ...more });
    };
    let isDone = false;
    const produced = produce().then(() => {
      isDone = true;
    });
    // The broker is as slow as it can be: it acknowledges one only when there is no room any more.
    while (!isDone || durable.counters.pending > 0) {
      if (isDone || lanes.waitingOf(source) > 0) sent.shift()?.resolve();
      await turn();
    }
    await produced;
    expect(full).toEqual([]);
    expect(durable.counters).toMatchObject({ accepted: count, delivered: count });
    await lanes.close();
  },
);

test('a full outbox is told of by its own options', async () => {
  const { lanes, enter, full } = await setUp({ maxCount: 3 });
  for (let index = 0; index < 4; index += 1) await enter(`${index}`);
  expect(full).toEqual([expect.stringContaining('outboxcount')]);
  await lanes.close();
});

test('the end does not wait for room: what waits before a lane is counted as stopped', async () => {
  const { lanes, enter } = await setUp();
  lanes.open(1);
  const entering = Array.from({ length: 15 }, (_, index) =>
    enter(`${index}`, { delivery: 'memory' }),
  );
  await lanes.closeEntrances();
  await Promise.all(entering);
  expect(lanes.counters.lane).toMatchObject({ accepted: 15, pending: 10, dropped: { stopped: 5 } });
  await lanes.close();
});
