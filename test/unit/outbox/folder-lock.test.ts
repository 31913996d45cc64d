import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderLock, type FolderLockOptions } from '../../../src/outbox/folder-lock.js';
import { judgeOwner, type LockOwner, thisOwner } from '../../../src/outbox/lock-owner.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'));
});
afterEach(() => rm(folder, { recursive: true }));

const WATCH_MS = 200;
const acquire = (more: Partial<FolderLockOptions> = {}): Promise<FolderLock> =>
  FolderLock.acquire({
    folder,
    protects: '/data/cellar',
    beatMs: 20,
    watchMs: WATCH_MS,
    ...more,
  });

const content = { token: 't', beat: 0, isReleased: false };
/** Lives in a container of which nothing is known here. */
const stranger = {
  ...content,
  pid: 1,
  host: 'pod',
  bootId: 'b',
  pidNamespace: 'pid:[1]',
  startTime: '7',
};
const put = (generation: number, value: unknown): Promise<void> =>
  writeFile(
    join(folder, `${generation}.json`),
    typeof value === 'string' ? value : JSON.stringify(value),
  );

test('one has it, also in one process; when it is given back the next one has it', async () => {
  const first = await acquire();
  await expect(acquire()).rejects.toMatchObject({
    code: 'OUTBOX_LOCKED',
    message: expect.stringMatching(
      new RegExp(`^the folder /data/cellar is used by process ${process.pid} on `),
    ),
  });
  await first.release();
  const second = await acquire();
  expect(await readdir(folder)).toEqual(['2.json']);
  await second.release();
});

test('an owner of whom nothing is known is watched: one that shows no life is dead', async () => {
  await put(7, stranger);
  const lock = await acquire();
  expect(await readdir(folder)).toEqual(['8.json']);
  await lock.release();
});

test('and one that does has it', async () => {
  await put(7, stranger);
  let isOver = false;
  const live = async (): Promise<void> => {
    for (let beat = 1; !isOver; beat += 1) {
      // At once, as nobody may find half of it.
      const next = join(folder, 'next');
      await writeFile(next, JSON.stringify({ ...stranger, beat }));
      await rename(next, join(folder, '7.json'));
    }
  };
  const living = live();
  try {
    // It ends with the first beat that is seen, however late that is.
    await expect(acquire({ watchMs: 20_000 })).rejects.toMatchObject({ code: 'OUTBOX_LOCKED' });
  } finally {
    isOver = true;
    await living;
  }
});

test.each(['', '{', '[]', '{"pid":"1"}', 'x'.repeat(5000)])(
  'a file that says nothing of use (%p) stops nobody for ever',
  async (text) => {
    await put(3, text);
    await (await acquire()).release();
    expect(await readdir(folder)).toEqual(['4.json']);
  },
);

test('an owner that was taken for dead is told, and touches nothing any more', async () => {
  let lose = (_error: unknown): void => undefined;
  const lost = new Promise((resolve) => {
    lose = resolve;
  });
  const lock = await acquire({ onLost: lose });
  await put(2, stranger);
  expect(await lost).toMatchObject({ code: 'OUTBOX_LOCKED' });
  await lock.release();
  expect(JSON.parse(await readFile(join(folder, '2.json'), 'utf8'))).toEqual(stranger);
});

describe('whether an owner lives', () => {
  const judge = async (owner: Partial<LockOwner>, self: Partial<LockOwner> = {}) => {
    const here = await thisOwner();
    return judgeOwner({ ...here, ...owner }, { ...here, ...self });
  };
  const initial = 'pid:[4026531836]';
  const machine = { machineId: 'm', host: 'h', pidNamespace: initial };

  test('a process by its number and its beginning', async () => {
    expect(await judge({})).toBe('alive');
    expect(await judge({ startTime: '1' })).toBe('dead');
    // The most that there can be (proc(5), pid_max).
    expect(await judge({ pid: 4_194_304 })).toBe('dead');
  });

  test('one of before the machine was started anew is dead; of another one nothing is known', async () => {
    expect(await judge({ ...machine, bootId: 'before' }, machine)).toBe('dead');
    expect(await judge({ ...machine, bootId: 'other', host: 'g' }, machine)).toBe('unknown');
    expect(await judge({ ...machine, bootId: 'other', machineId: 'n' }, machine)).toBe('unknown');
    expect(await judge({ ...machine, bootId: 'other', pidNamespace: 'pid:[1]' }, machine)).toBe(
      'unknown',
    );
  });

  test('nothing is known of a process in another container', async () => {
    expect(await judge({ pidNamespace: 'pid:[1]' })).toBe('unknown');
  });

  test('where the system tells nothing, a number that nobody has is that of a dead one', async () => {
    const blind: LockOwner = { pid: process.pid, host: 'h' };
    expect(await judgeOwner(blind, blind)).toBe('unknown');
    expect(await judgeOwner({ ...blind, pid: 4_194_304 }, blind)).toBe('dead');
    expect(await judgeOwner({ ...blind, pid: 4_194_304, host: 'g' }, blind)).toBe('unknown');
  });
});
