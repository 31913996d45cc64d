/** The room that is computed is the room that lanes have: each answer is held against a lane that is filled. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  diskBytesFor,
  diskRoom,
  memoryRoom,
  messageBytesOf,
  storedBytes,
} from '../../../../src/app/queue/lane-room.js';
import type { Codec } from '../../../../src/outbox/codec.js';
import { MemoryLane } from '../../../../src/outbox/memory-lane.js';
import { openDiskLane } from '../../../../src/outbox/open-disk-lane.js';
import { publicationRecord } from '../../../../src/outbox/publication-record.js';
import { recordBytes } from '../../../../src/outbox/record-format.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lane-room-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const asItIs: Codec<Uint8Array> = { encode: (item) => item, decode: (bytes) => bytes };

/** Pushes until something falls; how many there were before. */
const filledDisk = async (maxBytes: number, maxCount: number, stored: number, all: number) => {
  const whenFull = 'drop-oldest' as const;
  const lane = await openDiskLane({ folder, codec: asItIs, maxBytes, maxCount, whenFull });
  const body = new Uint8Array(stored - recordBytes(0));
  let before = 0;
  while (before < all) {
    await lane.push(body);
    if (lane.counters.dropped.full > 0) break;
    before += 1;
  }
  const step = lane.counters.dropped.full;
  await lane.close();
  return { before, step };
};

test.each([
  ['small records', 65_536, 1_000_000, 240],
  ['records that nearly fill a file', 65_536, 1_000_000, 10_000],
  ['records larger than a file', 131_072, 1_000_000, 40_000],
  ['more than files of the largest size', 5_000_000, 1_000_000, 70_000],
  ['a bound of the count', 1_048_576, 100, 240],
  ['a record that no file is too small for', 65_536, 1_000_000, 4096],
])('disk, %s', async (_name, maxBytes, maxCount, stored) => {
  const room = diskRoom({ maxBytes, maxCount }, stored);
  const { before, step } = await filledDisk(maxBytes, maxCount, stored, 10_000);
  expect(room.messages).toBeGreaterThan(0);
  expect([room.messages, room.step]).toEqual([before, step]);
});

test('disk that has no room for a single one', () => {
  expect(diskRoom({ maxBytes: 65_536, maxCount: 10 }, 100_000).messages).toBe(0);
});

test.each([
  [1024, 1_000_000, 100],
  [1024, 5, 100],
  [1024, 5, 0],
])('memory, %i bytes and %i messages of %i bytes', (maxBytes, maxCount, bytes) => {
  const lane = new MemoryLane<number>({ maxBytes, maxCount, whenFull: 'reject' });
  let taken = 0;
  while (lane.push(taken, bytes)) taken += 1;
  expect(memoryRoom({ maxBytes, maxCount }, bytes).messages).toBe(taken);
});

test('what a publication takes in a file is estimated to a few bytes', () => {
  const codec = publicationRecord({ wallMs: () => 0, monotonicMs: () => 0 });
  const topic = 'site/meter/reading';
  const payload = '{"watts":300}';
  const body = codec.encode({ topic, payload, qos: 1, retain: false, source: 'meter' });
  const bytes = topic.length + payload.length;
  expect(Math.abs(storedBytes(bytes) - recordBytes(body.length))).toBeLessThan(16);
  expect(messageBytesOf(storedBytes(bytes))).toBe(bytes);
  expect(messageBytesOf(10)).toBe(0);
});

test.each([
  [1, 100],
  [1000, 240],
  [108_000, 240],
  [50, 70_000],
  [3, 2_000_000],
])('disk for %i messages of %i bytes has room for them', (messages, stored) => {
  const maxBytes = diskBytesFor(messages, stored, 2 ** 30) ?? 0;
  const roomOf = (bytes: number) => diskRoom({ maxBytes: bytes, maxCount: 1e9 }, stored).messages;
  expect(maxBytes % 1_048_576).toBe(0);
  expect(roomOf(maxBytes)).toBeGreaterThanOrEqual(messages);
  if (maxBytes > 1_048_576) expect(roomOf(maxBytes - 1_048_576)).toBeLessThan(messages);
});

test('more than is allowed is no answer', () => {
  expect(diskBytesFor(1e15, 240, 2 ** 40)).toBeUndefined();
  expect(diskBytesFor(10_000, 240, 1_048_576)).toBeUndefined();
});
