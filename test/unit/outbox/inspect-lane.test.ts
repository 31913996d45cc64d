import { inspectLane } from '../../../src/outbox/inspect-lane.js';
import { unaccounted } from '../../../src/outbox/unaccounted.js';
import { randomOf } from '../../faults/tools/seed.js';
import { FaultStorage } from '../../support/fault-storage.js';
import { numbered, openKeptLane } from '../../support/kept-lane.js';

const look = async (storage: FaultStorage) => {
  const before = storage.names().map((name) => [name, storage.contentOf(name)]);
  const lane = await inspectLane('/lane', storage.session());
  const items: string[] = [];
  for await (const { body } of lane.records()) items.push(body.toString());
  expect(storage.names().map((name) => [name, storage.contentOf(name)])).toEqual(before);
  return { ...lane, items };
};

test('a lane is seen as it is, while it is used and after', async () => {
  const storage = new FaultStorage({ random: randomOf() });
  const items = numbered(2000, 200);
  const wallMs = () => Date.UTC(2026, 0, 1);
  let nowMs = 0;
  const { lane, pushAll, drain } = await openKeptLane('/lane', {
    storage: storage.session(),
    maxBytes: 1_000_000,
    wallMs,
    monotonicMs: () => nowMs,
  });
  await pushAll(items.slice(0, 1999));
  nowMs = 60_000;
  await pushAll(items.slice(1999));
  await drain(1500);
  await lane.tidy();
  for (let times = 0; times < 2; times += 1) {
    const seen = await look(storage);
    expect(seen.items).toEqual(items.slice(1500));
    expect(seen.counters).toEqual(lane.counters);
    expect([seen.oldestMs, seen.newestMs]).toEqual([wallMs(), wallMs() + 60_000]);
    expect(seen.diskBytes).toBe(storage.blockBytes);
    expect(seen.report).toMatchObject({ tornBytes: 0, corruptRecords: 0 });
    if (times === 0) await lane.close();
  }
});

test('what comes and goes while it looks makes nothing corrupt', async () => {
  const storage = new FaultStorage({ random: randomOf() });
  const { lane, pushAll, drain } = await openKeptLane('/lane', {
    storage: storage.session(),
    maxBytes: 200_000,
    whenFull: 'drop-oldest',
  });
  await pushAll(numbered(500, 200));
  for (let round = 0; round < 20; round += 1) {
    const looking = inspectLane('/lane', storage.session());
    await Promise.all([pushAll(numbered(100, 200)), drain(60), lane.tidy()]);
    const { counters } = await looking;
    expect([unaccounted(counters), counters.dropped.corrupt]).toEqual([0, 0]);
  }
  await lane.close();
});

test('an empty lane has no times', async () => {
  const storage = new FaultStorage({ random: randomOf() });
  const { lane } = await openKeptLane('/lane', { storage: storage.session() });
  const seen = await look(storage);
  expect([seen.oldestMs, seen.newestMs, seen.items]).toEqual([undefined, undefined, []]);
  await lane.close();
});
