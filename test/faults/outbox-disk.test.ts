/** The disk fails, or takes its time, under a lane. Files in memory that fail as they are told stand for it. */
import { FaultStorage, type Operation } from '../support/fault-storage.js';
import { LaneModel } from '../support/lane-model.js';
import { randomOf, seed } from './tools/seed.js';

const isWriting = ({ kind }: Operation): boolean =>
  kind !== 'read' && kind !== 'list' && kind !== 'makeFolder';

const newModel = (storage: FaultStorage, whenFull: 'reject' | 'drop-oldest'): LaneModel =>
  // Segments of three blocks, which a batch nearly fills.
  new LaneModel(storage, { maxBytes: 16 * 4096, maxCount: 1000, whenFull });

/** Pushes, delivers, is killed, goes on: what a lane does on its disk. */
const live = async (model: LaneModel): Promise<void> => {
  await model.open();
  for (let batch = 0; batch < 8; batch += 1) {
    for (let count = 0; count < 9; count += 1) void model.push(900);
    await model.answered();
    if (batch % 3 === 2) await model.lane.tidy().catch(() => undefined);
    for (let count = 0; count < 8 && model.take(); count += 1) model.settle(0, 'deliver');
  }
  await model.close();
};

/** Opens again with a disk that works, and takes all that there is. */
const recover = async (model: LaneModel, by: 'kill' | 'power'): Promise<void> => {
  model.storage.fault = () => undefined;
  model.end(by);
  await model.open();
  await model.push(10);
  await model.drain();
  await model.close();
};

describe.each(['kill', 'power'] as const)('8 the disk fails once, and then comes %s', (by) => {
  test.each([
    ['EIO', 'reject'],
    ['ENOSPC', 'reject'],
    ['ENOSPC', 'drop-oldest'],
    ['EROFS', 'reject'],
  ] as const)(`8 %s at the N-th operation for every N, %s (seed ${seed})`, async (code, policy) => {
    const plain = newModel(new FaultStorage({ random: randomOf() }), policy);
    await live(plain);
    expect(plain.promised.size).toBe(72);
    const operations = plain.storage.count;
    expect(operations).toBeGreaterThan(50);
    let refused = 0;
    for (let nth = 1; nth <= operations; nth += 1) {
      const storage = new FaultStorage({ random: randomOf(seed + nth) });
      const model = newModel(storage, policy);
      // Names of folders and files that cannot be read stop the start, as they should.
      const fault = (each: Operation) =>
        each.number === nth && isWriting(each) && !(code === 'EROFS' && nth < 10)
          ? code
          : undefined;
      storage.fault = fault;
      await live(model);
      refused += model.givenBack.size;
      await recover(model, by);
      if (policy === 'reject') expect([nth, model.missing]).toEqual([nth, 0]);
      else expect(model.missing).toBeLessThanOrEqual(model.dropped + model.corrupt);
      expect(model.promised.size + model.givenBack.size).toBe(73);
    }
    // Not each failure costs a message, but those of the writes and syncs of records do.
    if (policy === 'reject') expect(refused).toBeGreaterThan(20);
  });
});

test('8 a disk that always fails takes nothing, says so, and is used again as soon as it works', async () => {
  const storage = new FaultStorage({ random: randomOf() });
  const model = newModel(storage, 'reject');
  await model.open();
  storage.fault = (each) => (isWriting(each) ? 'EIO' : undefined);
  for (let count = 0; count < 5; count += 1) await model.push(100);
  expect([model.givenBack.size, model.promised.size]).toEqual([5, 0]);
  await expect(model.lane.push('1:')).rejects.toMatchObject({
    code: 'OUTBOX_DISK',
    retryable: true,
    message: expect.stringContaining('EIO'),
  });
  expect(model.lane.trouble).toMatchObject({ code: 'OUTBOX_DISK' });
  expect(model.lane.counters).toMatchObject({ accepted: 0, rejected: 6 });
  storage.fault = () => undefined;
  await model.push(100);
  expect([model.promised.size, model.lane.trouble]).toEqual([1, undefined]);
  await recover(model, 'power');
  expect(model.missing).toBe(0);
});

test('8 a file whose sync failed is never written again', async () => {
  const written: string[] = [];
  const storage = new FaultStorage({ random: randomOf() });
  const model = newModel(storage, 'reject');
  await model.open();
  await model.push(100);
  let failed = '';
  storage.fault = ({ kind, path }) => {
    if (failed !== '' && (kind === 'write' || kind === 'truncate')) written.push(path);
    if (failed !== '' || kind !== 'datasync' || !path.endsWith('.segment')) return undefined;
    failed = path;
    return 'EIO';
  };
  await model.push(100);
  expect(model.givenBack.size).toBe(1);
  await model.push(100);
  await model.push(100);
  expect(failed).toMatch(/\.segment$/);
  expect(written.length).toBeGreaterThan(1);
  expect(written).not.toContain(failed);
  await recover(model, 'kill');
  expect([model.missing, model.promised.size]).toEqual([0, 4]);
  // Its place was taken by the one that came after it.
  expect([...model.givenBack].filter((number) => model.seen.has(number))).toEqual([]);
});

test('8 a full disk: the oldest go where the policy says so', async () => {
  let isFull = false;
  let mostBytes = 0;
  const storage = new FaultStorage({ random: randomOf() });
  const model = newModel(storage, 'drop-oldest');
  await model.open();
  for (let count = 0; count < 40; count += 1) await model.push(900);
  storage.fault = ({ kind }) => {
    if (!isFull || (kind !== 'write' && kind !== 'create')) return undefined;
    return storage.blockBytes >= mostBytes ? 'ENOSPC' : undefined;
  };
  mostBytes = storage.blockBytes;
  isFull = true;
  for (let count = 0; count < 10; count += 1) await model.push(900);
  expect(model.givenBack.size).toBe(0);
  expect(model.dropped).toBeGreaterThan(5);
  isFull = false;
  await model.drain();
  expect(model.seen.has(50)).toBe(true);
  expect(model.missing).toBe(model.dropped);
  await model.close();
});

describe('9 a sync of 500 ms', () => {
  const SYNC_MS = 500;
  const slowly = ({ kind, path }: Operation): Promise<unknown> =>
    kind === 'datasync' && path.endsWith('.segment')
      ? new Promise((resolve) => setTimeout(resolve, SYNC_MS))
      : Promise.resolve();

  test('9 what comes meanwhile goes together; nothing is given out before it is safe', async () => {
    const storage = new FaultStorage({ random: randomOf(), pause: slowly });
    const model = new LaneModel(storage, {
      maxBytes: 4_000_000,
      maxCount: 5000,
      whenFull: 'reject',
    });
    await model.open();
    const since = performance.now();
    const producer = async (): Promise<void> => {
      for (let count = 0; count < 3; count += 1) {
        await model.push(100);
        expect(model.take()).toBe(true);
      }
    };
    const first = model.push(100);
    await new Promise((resolve) => setImmediate(resolve));
    expect(model.take()).toBe(false);
    await Promise.all([first, ...Array.from({ length: 64 }, producer)]);
    // One for the first, and three for all the others.
    expect(performance.now() - since).toBeLessThan(5.5 * SYNC_MS);
    expect(model.promised.size).toBe(193);
    await model.drain();
    await model.close();
  });

  test('9 what waits for the disk is bounded; the rest is refused at once', async () => {
    let syncs = 0;
    const pause = (each: Operation): Promise<unknown> =>
      each.kind === 'datasync' && each.path.endsWith('.segment') && syncs++ === 0
        ? slowly(each)
        : Promise.resolve();
    const storage = new FaultStorage({ random: randomOf(), pause });
    const model = new LaneModel(storage, {
      maxBytes: 64_000_000,
      maxCount: 5000,
      whenFull: 'reject',
    });
    await model.open();
    for (let count = 0; count < 200; count += 1) void model.push(100_000);
    await model.answered();
    const taken = model.promised.size;
    expect(taken * 100_000).toBeLessThan(9_000_000);
    expect(taken + model.givenBack.size).toBe(200);
    await model.push(100);
    expect(model.promised.size).toBe(taken + 1);
    await model.close();
  });
});
