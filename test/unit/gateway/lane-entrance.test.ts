import { LaneEntrance } from '../../../src/gateway/lane-entrance.js';
import { Pump } from '../../../src/gateway/pump.js';
import type { Queued } from '../../../src/gateway/queued.js';
import { MemoryLane } from '../../../src/outbox/memory-lane.js';

/** An entrance to a lane of `maxCount`, and a broker that acknowledges when it is told to. */
const entrance = (maxCount: number) => {
  const published: string[] = [];
  const refused: string[] = [];
  const acknowledge: (() => void)[] = [];
  const lane = new MemoryLane<Queued>({
    maxCount,
    maxBytes: 10_000,
    whenFull: 'drop-oldest',
    sourceOf: ({ source = '' }) => source,
  });
  const pump = new Pump({
    memory: lane,
    monotonicMs: () => 0,
    publish: ({ topic }) => {
      published.push(topic);
      return new Promise((resolve) => acknowledge.push(resolve));
    },
    onRefused: () => undefined,
  });
  const subject = new LaneEntrance({
    lane,
    pump,
    maxWaiting: 1000,
    onFull: () => undefined,
    onLost: () => undefined,
    onRefused: ({ topic }) => refused.push(topic),
  });
  const enter = (topic: string): Promise<void> =>
    subject.enter({ topic, source: topic.slice(0, 1), payload: '', qos: 1, retain: false });
  const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  const acknowledgeAll = async (): Promise<void> => {
    for (let next = acknowledge.shift(); next !== undefined; next = acknowledge.shift()) {
      next();
      await turn();
    }
  };
  return { subject, lane, pump, published, refused, enter, acknowledgeAll };
};

test('one that says a lot waits for itself: another comes next, in the lane and before it', async () => {
  const { subject, pump, published, enter, acknowledgeAll } = entrance(10);
  pump.open(1);
  const entering = Array.from({ length: 100 }, (_, index) => enter(`a${index}`));
  expect(subject.waitingOf('a')).toBe(90);
  entering.push(enter('b0'), enter('b1'));
  await acknowledgeAll();
  await Promise.all(entering);
  expect(published).toHaveLength(102);
  const ofA = published.filter((topic) => topic.startsWith('a'));
  expect(ofA).toEqual(Array.from(ofA, (_, index) => `a${index}`));
  expect(published.indexOf('b0')).toBeLessThan(15);
  expect(published.indexOf('b1')).toBeLessThan(20);
});

test('while the broker is away, a full lane loses what it has most of', async () => {
  const { lane, pump, published, enter, acknowledgeAll } = entrance(4);
  for (const topic of ['b0', 'a0', 'a1', 'a2', 'a3', 'a4', 'b1']) await enter(topic);
  expect(lane.counters.dropped.full).toBe(3);
  pump.open(1);
  await acknowledgeAll();
  expect(published).toEqual(['b0', 'a3', 'b1', 'a4']);
});

test('what no broker would take does not get into the lane', async () => {
  const { subject, lane, enter, refused } = entrance(10);
  await enter('a/+');
  const payload = new Uint8Array(1_048_577);
  await subject.enter({ topic: 'large', payload, qos: 1, retain: false });
  await enter('fits');
  expect(refused).toEqual(['a/+', 'large']);
  expect(lane.counters).toMatchObject({ accepted: 3, pending: 1, dropped: { refused: 2 } });
});
