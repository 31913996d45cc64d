/** A lane on disk is full, by each bound and under each policy; the files are real. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FullPolicy } from '../../src/outbox/full-policy.js';
import { unaccounted } from '../../src/outbox/unaccounted.js';
import { numbered, openKeptLane } from '../support/kept-lane.js';
import { resources } from '../support/resources.js';

const use = resources();
const POLICIES: readonly FullPolicy[] = ['drop-oldest', 'drop-newest', 'reject'];

const newFolder = (): string =>
  use(mkdtempSync(join(tmpdir(), 'outbox-')), (it) => rmSync(it, { recursive: true, force: true }));

/** What the files take by the word of the system, in blocks of 512 bytes. */
const diskBytes = (folder: string): number =>
  readdirSync(folder)
    .map((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.blocks ?? 0)
    .reduce((sum, blocks) => sum + blocks * 512, 0);

test.each(POLICIES)('10 as many bytes as there may be, %s', async (whenFull) => {
  const maxBytes = 200_000;
  const folder = newFolder();
  const kept = await openKeptLane(folder, { maxBytes, whenFull });
  const items = numbered(3000, 200);
  let taken = 0;
  for (let from = 0; from < items.length; from += 100) {
    const answers = await kept.pushAll(items.slice(from, from + 100));
    taken += answers.filter(Boolean).length;
    expect(diskBytes(folder)).toBeLessThanOrEqual(maxBytes);
    expect(kept.lane.diskBytes).toBeLessThanOrEqual(maxBytes);
    expect(unaccounted(kept.lane.counters)).toBe(0);
  }
  const { accepted, rejected, dropped, pending } = kept.lane.counters;
  expect([accepted, rejected]).toEqual([taken, items.length - taken]);
  expect(dropped.full).toBe(accepted - pending);
  expect(pending).toBeGreaterThan(400);
  expect(rejected > 0).toBe(whenFull === 'reject');
  await kept.lane.close();

  const again = await openKeptLane(folder, { maxBytes, whenFull });
  expect(again.lane.counters).toMatchObject({ accepted, rejected, pending, dropped });
  const left = await again.drain();
  const first = whenFull === 'drop-oldest' ? items.length - pending : 0;
  expect(left).toEqual(items.slice(first, first + pending));
  // There is room again.
  expect(await again.pushAll(['more'])).toEqual([true]);
  expect(await again.drain()).toEqual(['more']);
  await again.lane.close();
});

test.each(POLICIES)('10 as many messages as there may be, %s', async (whenFull) => {
  const folder = newFolder();
  const kept = await openKeptLane(folder, { maxCount: 50, whenFull });
  const items = numbered(200);
  for (const item of items.slice(0, 60)) await kept.lane.push(item);
  await kept.pushAll(items.slice(60));
  expect(kept.lane.counters.pending).toBe(50);
  expect(unaccounted(kept.lane.counters)).toBe(0);
  await kept.lane.close();
  const again = await openKeptLane(folder, { maxCount: 50, whenFull });
  expect(await again.drain()).toEqual(
    whenFull === 'drop-oldest' ? items.slice(150) : items.slice(0, 50),
  );
  const { counters } = again.lane;
  const lost = whenFull === 'reject' ? counters.rejected : counters.dropped.full;
  expect([lost, counters.delivered, unaccounted(counters)]).toEqual([150, 50, 0]);
  await again.lane.close();
});

test('10 what is too old goes, by a clock that runs evenly', async () => {
  const folder = newFolder();
  let nowMs = 1000;
  let wallMs = Date.UTC(2026, 0, 1);
  const options = { maxAgeMs: 60_000, monotonicMs: () => nowMs, wallMs: () => wallMs };
  const kept = await openKeptLane(folder, options);
  await kept.pushAll(['a', 'b']);
  // A step of the clock is no time that has passed.
  wallMs += 86_400_000;
  nowMs += 30_000;
  await kept.pushAll(['c']);
  expect(await kept.drain(1)).toEqual(['a']);
  nowMs += 30_001;
  expect(await kept.drain()).toEqual(['c']);
  expect(kept.lane.counters).toMatchObject({ delivered: 2, dropped: { expired: 1 } });
  await kept.pushAll(['d']);
  await kept.lane.close();
  // Over a new start only the wall clock knows; one that went back hurts nobody.
  wallMs -= 10 * 86_400_000;
  const back = await openKeptLane(folder, options);
  nowMs += 59_000;
  await back.pushAll(['e']);
  await back.lane.close();
  wallMs += 30_000;
  const on = await openKeptLane(folder, options);
  expect(await on.drain()).toEqual(['d', 'e']);
  await on.pushAll(['f']);
  await on.lane.close();
  wallMs += 3_600_000;
  const late = await openKeptLane(folder, options);
  expect(await late.drain()).toEqual([]);
  expect(late.lane.counters).toMatchObject({ accepted: 6, delivered: 4, dropped: { expired: 2 } });
  await late.lane.close();
});

test('10 while the broker is away, whole segments that are too old go without being read', async () => {
  const folder = newFolder();
  let nowMs = 1000;
  const kept = await openKeptLane(folder, {
    maxAgeMs: 60_000,
    maxBytes: 200_000,
    monotonicMs: () => nowMs,
  });
  await kept.pushAll(numbered(500, 200));
  const before = diskBytes(folder);
  nowMs += 60_001;
  await kept.pushAll(['young']);
  expect(kept.lane.counters).toMatchObject({
    accepted: 501,
    pending: 1,
    dropped: { expired: 500 },
  });
  await kept.lane.tidy();
  expect(diskBytes(folder)).toBeLessThan(before / 2);
  expect(await kept.drain()).toEqual(['young']);
  await kept.lane.close();
});

test('10 bounds that were lowered: the oldest go at the start where the policy says so', async () => {
  const folder = newFolder();
  const items = numbered(400, 200);
  const wide = await openKeptLane(folder, { maxBytes: 400_000 });
  await wide.pushAll(items);
  await wide.lane.close();
  const narrow = await openKeptLane(folder, { maxBytes: 60_000, whenFull: 'drop-oldest' });
  const { pending, dropped } = narrow.lane.counters;
  expect(dropped.full).toBe(400 - pending);
  expect(diskBytes(folder)).toBeLessThanOrEqual(60_000);
  expect(await narrow.drain()).toEqual(pending === 0 ? [] : items.slice(-pending));
  await narrow.lane.close();
});
