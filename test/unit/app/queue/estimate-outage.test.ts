/** What is estimated is what becomes of messages in a lane: both are done and compared. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { estimateOutage, type OutageQuestion } from '../../../../src/app/queue/estimate-outage.js';
import { diskRoom, memoryRoom } from '../../../../src/app/queue/lane-room.js';
import type { FullPolicy } from '../../../../src/outbox/full-policy.js';
import type { Lane } from '../../../../src/outbox/lane.js';
import { MemoryLane } from '../../../../src/outbox/memory-lane.js';
import { openDiskLane } from '../../../../src/outbox/open-disk-lane.js';
import { recordBytes } from '../../../../src/outbox/record-format.js';

const HOUR_MS = 3_600_000;
const room = (messages: number, step = 1) => ({ messages, bound: 'count' as const, step });

const ask = (question: Partial<OutageQuestion>) =>
  estimateOutage({
    outageMs: 6 * HOUR_MS,
    perSecond: 5,
    room: room(1_000_000),
    pending: 0,
    whenFull: 'drop-oldest',
    maxAgeMs: 0,
    ...question,
  });

test('all of it has room', () => {
  expect(ask({})).toEqual({
    coming: 108_000,
    waiting: 108_000,
    fill: 0.108,
    fullAfterMs: 200_000_000,
    lost: 0,
    lostBy: undefined,
    lostMs: 0,
  });
});

test('what waits already takes room and time', () => {
  const { fullAfterMs, waiting, lost } = ask({ pending: 900_000 });
  expect([fullAfterMs, waiting, lost]).toEqual([20_000_000, 1_000_000, 8000]);
  expect(ask({ pending: 2_000_000 })).toMatchObject({ fullAfterMs: 0, fill: 1, lost: 1_108_000 });
});

test('it is full to the last message', () => {
  expect(ask({ room: room(108_000) })).toMatchObject({ fill: 1, lost: 0, lostBy: undefined });
  expect(ask({ room: room(107_999) })).toMatchObject({ fill: 1, lost: 1, lostBy: 'full' });
});

test('of the oldest a whole file goes at a time, of the newest single ones', () => {
  const small = room(100_000, 3000);
  expect(ask({ room: small })).toMatchObject({ lost: 9000, lostBy: 'full', lostMs: 1_800_000 });
  expect(ask({ room: small, whenFull: 'drop-newest' })).toMatchObject({ lost: 8000 });
  expect(ask({ room: small, whenFull: 'reject' })).toMatchObject({ lost: 8000 });
});

test('a limit of the age keeps it from becoming full, and loses what is older', () => {
  const limited = { room: room(10_000), maxAgeMs: HOUR_MS / 2 };
  expect(ask(limited)).toEqual({
    coming: 108_000,
    waiting: 9000,
    fill: 0.9,
    fullAfterMs: undefined,
    lost: 99_000,
    lostBy: 'age',
    lostMs: 19_800_000,
  });
  expect(ask({ ...limited, maxAgeMs: HOUR_MS })).toMatchObject({ lost: 98_000, lostBy: 'full' });
  expect(ask({ ...limited, outageMs: HOUR_MS / 4 })).toMatchObject({ lost: 0, fill: 0.45 });
});

test('where nothing comes nothing is full', () => {
  expect(ask({ perSecond: 0, pending: 5 })).toMatchObject({
    coming: 0,
    waiting: 5,
    fullAfterMs: undefined,
    lost: 0,
    lostMs: 0,
  });
});

const STORED = 1000;
const POLICIES: readonly FullPolicy[] = ['drop-oldest', 'drop-newest', 'reject'];
const BOUNDS = [
  { maxBytes: 65_536, maxCount: 1000 },
  { maxBytes: 65_536, maxCount: 40 },
];
const CASES = POLICIES.flatMap((whenFull) => BOUNDS.map((bounds) => ({ whenFull, ...bounds })));

/** Pushes so many, and says how many of them are not there any more. */
const lostIn = async (lane: Lane<Uint8Array>, bytes: number, count: number): Promise<number> => {
  const body = new Uint8Array(bytes);
  for (let pushed = 0; pushed < count; pushed += 1) await lane.push(body, bytes);
  return count - lane.counters.pending;
};

test.each(CASES)('as lanes do it: $whenFull, $maxBytes bytes, $maxCount', async (options) => {
  const folder = mkdtempSync(join(tmpdir(), 'estimate-'));
  const codec = { encode: (item: Uint8Array) => item, decode: (bytes: Buffer) => bytes };
  const disk = await openDiskLane({ folder, codec, ...options });
  const { whenFull } = options;
  const askFor = (lane: OutageQuestion['room']) =>
    ask({ outageMs: 30_000, perSecond: 4, pending: 20, whenFull, room: lane });
  try {
    expect(await lostIn(disk, STORED - recordBytes(0), 140)).toBe(
      askFor(diskRoom(options, STORED)).lost,
    );
    const memory = new MemoryLane<Uint8Array>(options);
    expect(await lostIn(memory, STORED, 140)).toBe(askFor(memoryRoom(options, STORED)).lost);
  } finally {
    await disk.close();
    rmSync(folder, { recursive: true });
  }
});
