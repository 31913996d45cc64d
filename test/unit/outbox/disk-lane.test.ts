import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GatewayError } from '../../../src/errors/gateway-error.js';
import type { DiskLane } from '../../../src/outbox/disk-lane.js';
import type { DiskLaneOptions } from '../../../src/outbox/lane-options.js';
import { openDiskLane } from '../../../src/outbox/open-disk-lane.js';
import { unaccounted } from '../../../src/outbox/unaccounted.js';
import { FaultStorage } from '../../support/fault-storage.js';
import { LaneModel } from '../../support/lane-model.js';
import { textCodec } from '../../support/text-codec.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lane-'));
});
afterEach(() => rm(folder, { recursive: true }));

const open = (options: Partial<DiskLaneOptions<string>> = {}): Promise<DiskLane<string>> =>
  openDiskLane({
    folder,
    codec: textCodec,
    maxBytes: 1_000_000,
    maxCount: 1000,
    whenFull: 'drop-oldest',
    ...options,
  });

/** Takes all that there is, waiting for the disk where that is needed. */
const drain = async (lane: DiskLane<string>, ready: () => Promise<void>): Promise<string[]> => {
  const items: string[] = [];
  while (lane.hasWaiting) {
    const entry = lane.next();
    if (entry === undefined) await ready();
    else {
      items.push(entry.item);
      lane.deliver(entry);
    }
  }
  return items;
};

/** What `onReady` calls, and a promise for the next call. */
const bell = () => {
  let ring = (): void => undefined;
  const next = () =>
    new Promise<void>((resolve) => {
      ring = resolve;
    });
  return { onReady: () => ring(), next };
};

const texts = (count: number, length = 10): string[] =>
  Array.from({ length: count }, (_, index) => String(index).padStart(length, '.'));

test('what was pushed comes out in order, also after closing and opening again', async () => {
  const items = texts(200);
  const first = await open();
  expect(await Promise.all(items.map((item) => first.push(item)))).toEqual(items.map(() => true));
  const [one, two] = [first.next(), first.next()];
  expect([one?.item, two?.item, one?.sequence, two?.sequence]).toEqual([items[0], items[1], 1, 2]);
  if (two !== undefined) first.deliver(two);
  expect(first.counters).toMatchObject({ accepted: 200, delivered: 1, pending: 199 });
  expect(first.inFlight).toBe(1);
  await first.close();

  const { onReady, next } = bell();
  const second = await open({ onReady });
  // The second one was delivered before the first one, so both come again.
  expect(second.recovery).toMatchObject({ segments: 1, records: 200, tornBytes: 0 });
  expect(await drain(second, next)).toEqual(items);
  expect(unaccounted(second.counters)).toBe(0);
  expect(second.counters).toMatchObject({ accepted: 200, delivered: 200, pending: 0 });
  await second.close();
  expect(await readdir(folder)).toEqual(['checkpoint']);

  const third = await open();
  expect(third.counters).toMatchObject({ accepted: 200, delivered: 200, pendingBytes: 0 });
  await third.push('more');
  expect(third.next()).toMatchObject({ item: 'more', sequence: 201 });
  await third.close();
});

test('many segments are read one after the other', async () => {
  const { onReady, next } = bell();
  const lane = await open({ onReady, maxBytes: 200_000, maxCount: 100_000 });
  const items = texts(3000, 30);
  await Promise.all(items.map((item) => lane.push(item)));
  expect((await readdir(folder)).length).toBeGreaterThan(3);
  for (let taken = 0; taken < 500; ) {
    if (lane.next() === undefined) await next();
    else taken += 1;
  }
  lane.rewind();
  expect(await drain(lane, next)).toEqual(items);
  await lane.close();
});

test('what would come again after a crash is known: what is settled, until it is written down in order', async () => {
  const { onReady, next } = bell();
  const lane = await open({ onReady });
  for (const text of texts(3)) await lane.push(text);
  const taken = [];
  while (taken.length < 3) {
    const entry = lane.next();
    if (entry === undefined) await next();
    else taken.push(entry);
  }
  const [first, second, third] = taken;
  if (first === undefined || second === undefined || third === undefined) throw new Error('three');
  expect(lane.unwritten).toBe(0);
  lane.deliver(second);
  lane.deliver(third);
  expect([lane.inFlight, lane.unwritten]).toEqual([1, 2]);
  lane.deliver(first);
  expect([lane.inFlight, lane.unwritten]).toEqual([0, 3]);
  while (lane.unwritten > 0) await next();
  await lane.close();
});

describe('what the disk has', () => {
  const ITEM_BYTES = 1000;
  const started = async (random: () => number, maxBytes = 10 * 4096) => {
    const storage = new FaultStorage({ random });
    const model = new LaneModel(storage, { maxBytes, maxCount: 1000, whenFull: 'reject' });
    await model.open();
    return { storage, model };
  };
  const fill = async (model: LaneModel, count: number): Promise<void> => {
    for (let left = count; left > 0; left -= 1) void model.push(ITEM_BYTES);
    await model.answered();
  };

  test('a file goes after its settlements are safe, and not before', async () => {
    // So that of what was not synced no content is there after the loss of power, and every name is.
    const { model } = await started(() => 0.1);
    await fill(model, 40);
    expect(model.givenBack.size).toBeGreaterThan(0);
    await model.drain();
    await model.push(ITEM_BYTES);
    model.end('power');
    await model.open();
    await model.drain();
    expect([model.missing, model.corrupt]).toEqual([0, 0]);
    await model.close();
  });

  test.each([[['write']], [['write', 'truncate']]])(
    'of a write that failed nothing is left behind what is written next, where %j fail',
    async (failing) => {
      const { storage, model } = await started(() => 0.99);
      await model.push(ITEM_BYTES);
      storage.fault = ({ kind }) => (failing.includes(kind) ? 'EIO' : undefined);
      for (let left = 5; left > 0; left -= 1) void model.push(ITEM_BYTES);
      await model.answered();
      storage.fault = () => undefined;
      await model.push(ITEM_BYTES);
      expect([model.givenBack.size, model.promised.size]).toEqual([5, 2]);
      model.end('kill');
      await model.open();
      expect(model.lane.counters.pending).toBe(2);
      await model.drain();
      await model.close();
    },
  );

  test('a long backlog is on the disk alone, and read again a file at a time', async () => {
    const { storage, model } = await started(() => 0.5, 40 * 4096);
    await fill(model, 120);
    let reads = 0;
    storage.fault = ({ kind }) => {
      if (kind === 'read') reads += 1;
      return undefined;
    };
    const files = storage.names().filter((name) => name.endsWith('.segment')).length;
    await model.drain();
    expect(files).toBeGreaterThan(3);
    // The first two, and the last one, are in memory anyway.
    expect(reads).toBe(files - 3);
    await model.close();
  });
});

test('what cannot be kept is refused, and counted', async () => {
  const codec = {
    ...textCodec,
    encode: (text: string) => {
      throw new GatewayError('OUTBOX_RECORD', `not ${text}`);
    },
  };
  const lane = await open({ codec });
  await expect(lane.push('this')).rejects.toMatchObject({ code: 'OUTBOX_RECORD' });
  expect(lane.counters).toMatchObject({ accepted: 0, rejected: 1 });
  await lane.close();
  expect(await lane.push('that')).toBe(false);
  expect(lane.next()).toBeUndefined();
});

test('what cannot be decoded is dropped as corrupt, and the next one comes', async () => {
  const codec = {
    ...textCodec,
    decode: (bytes: Buffer) => {
      if (bytes.toString() === 'bad') throw new GatewayError('OUTBOX_RECORD', 'bad');
      return bytes.toString();
    },
  };
  const lane = await open({ codec });
  await Promise.all(['bad', 'good'].map((item) => lane.push(item)));
  expect(lane.next()?.item).toBe('good');
  expect(lane.counters.dropped.corrupt).toBe(1);
  await lane.close();
});

test('the file that grows is never read: what it has is in memory once it is safe', async () => {
  const gate = () => {
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    return { open, opened };
  };
  const [begun, write, read] = [gate(), gate(), gate()];
  const storage = new FaultStorage({
    random: () => 0.5,
    pause: async ({ kind, path }) => {
      if (!path.endsWith('2.segment')) return;
      if (kind === 'read') await read.opened;
      if (kind !== 'write') return;
      begun.open();
      await write.opened;
    },
  });
  const lane = await open({ folder: '/lane', storage: storage.session(), maxBytes: 10 * 4096 });
  const items = Array.from({ length: 8 }, (_, index) => `${index}`.padEnd(1000, '.'));
  await Promise.all(items.slice(0, 7).map((item) => lane.push(item)));
  const last = lane.push(items[7] ?? '');
  await begun.opened;
  expect(lane.next()?.item).toBe(items[0]);
  write.open();
  await last;
  read.open();
  // What was being read has come.
  for (let turns = 0; turns < 5; turns += 1) await new Promise((resolve) => setImmediate(resolve));
  expect(items.slice(1).map(() => lane.next()?.item)).toEqual(items.slice(1));
  expect(lane.counters.dropped.corrupt).toBe(0);
  await lane.close();
});

test('what is under way is not dropped for its age', async () => {
  const clock = { nowMs: 0 };
  const lane = await open({ maxAgeMs: 1000, monotonicMs: () => clock.nowMs });
  await lane.push('under way');
  const entry = lane.next();
  if (entry === undefined) throw new Error('nothing was taken');
  clock.nowMs += 5000;
  await lane.push('new');
  lane.deliver(entry);
  expect(lane.counters).toMatchObject({ delivered: 1, pending: 1, dropped: { expired: 0 } });
  await lane.close();
});

test('where a file may grow no longer, another one is begun only if the bound has room for it', async () => {
  const storage = new FaultStorage({ random: () => 0 });
  const model = new LaneModel(storage, { maxBytes: 16_384, maxCount: 100, whenFull: 'reject' });
  await model.open();
  // Each fills the best part of a file: with what is settled, all that there may be.
  for (const bytes of [2700, 2700]) await model.push(bytes);
  let fails = 1;
  storage.fault = ({ kind }) => (kind === 'write' && fails-- > 0 ? 'EFBIG' : undefined);
  await model.push(10);
  expect([...model.givenBack]).toEqual([3]);
  expect(model.mostBytes).toBe(16_384);
  await model.drain();
  expect(model.missing).toBe(0);
  await model.close();
});
