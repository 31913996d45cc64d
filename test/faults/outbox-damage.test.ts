/** What lies on the disk is damaged while nobody uses it. */
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openOutboxFolder } from '../../src/outbox/outbox-folder.js';
import { unaccounted } from '../../src/outbox/unaccounted.js';
import { FaultStorage } from '../support/fault-storage.js';
import { numbered, openKeptLane } from '../support/kept-lane.js';
import { resources } from '../support/resources.js';
import { between, randomOf, seed } from './tools/seed.js';

const use = resources();
const CHECKPOINT = 'checkpoint';

const newFolder = (): string =>
  use(mkdtempSync(join(tmpdir(), 'outbox-')), (it) => rmSync(it, { recursive: true, force: true }));
const segmentsOf = (folder: string): string[] =>
  readdirSync(folder).filter((name) => name.endsWith('.segment'));

/** A folder in which `items` wait; the process that made it has ended. */
const folderWith = async (items: readonly string[], settled = 0): Promise<string> => {
  const folder = newFolder();
  const { lane, pushAll, drain } = await openKeptLane(folder);
  await pushAll(items);
  await drain(settled);
  await lane.close();
  return folder;
};

const copyOf = (folder: string): string => {
  const copy = newFolder();
  cpSync(folder, copy, { recursive: true });
  return copy;
};

/** Opens, takes one more, and drains: neither stops the damage the start, nor what comes next. */
const recover = async (folder: string) => {
  const { lane, pushAll, drain } = await openKeptLane(folder);
  const { recovery } = lane;
  const { pending } = lane.counters;
  expect(unaccounted(lane.counters)).toBe(0);
  await pushAll(['more']);
  const items = await drain();
  expect(items.at(-1)).toBe('more');
  const { counters } = lane;
  expect([unaccounted(counters), counters.pending]).toEqual([0, 0]);
  await lane.close();
  return { recovery, pending, items: items.slice(0, -1), counters };
};

/** Whether some items are others, in order, of which some are missing. */
const isRowOf = (items: readonly string[], all: readonly string[]): boolean => {
  const rest = all[Symbol.iterator]();
  return items.every((item) => {
    for (let next = rest.next(); next.done !== true; next = rest.next())
      if (next.value === item) return true;
    return false;
  });
};

test('3 a segment that is cut at every byte gives what is whole in front of the cut', async () => {
  const items = numbered(8);
  const folder = await folderWith(items);
  const [name = ''] = segmentsOf(folder);
  const whole = readFileSync(join(folder, name));
  const [header, record] = [64, 24 + 8];
  expect(whole.length).toBe(header + items.length * record);
  const copy = newFolder();
  for (let length = 0; length < whole.length; length += 1) {
    for (const file of readdirSync(copy)) rmSync(join(copy, file));
    // Half of them as after a crash that came before the first checkpoint.
    if (length % 2 === 0) copyFileSync(join(folder, CHECKPOINT), join(copy, CHECKPOINT));
    writeFileSync(join(copy, name), whole);
    truncateSync(join(copy, name), length);
    const wholeOnes = Math.max(0, Math.floor((length - header) / record));
    const { items: left, recovery, counters } = await recover(copy);
    expect(left).toEqual(items.slice(0, wholeOnes));
    expect(recovery.tornBytes).toBe(length < header ? 0 : (length - header) % record);
    // The checkpoint knows how many there were.
    const missing = items.length - wholeOnes;
    expect(counters.dropped.corrupt).toBe(length % 2 === 0 ? missing : 0);
  }
});

test(`4 300 bit flips cost a record each at most, and never the start (seed ${seed})`, async () => {
  const random = randomOf();
  const items = numbered(40, 30);
  const folder = await folderWith(items);
  const [name = ''] = segmentsOf(folder);
  const whole = readFileSync(join(folder, name));
  let lost = 0;
  for (let flip = 0; flip < 300; flip += 1) {
    const copy = copyOf(folder);
    const damaged = Buffer.from(whole);
    const at = between(random, 0, whole.length - 1);
    damaged.writeUInt8((damaged[at] ?? 0) ^ (1 << between(random, 0, 7)), at);
    writeFileSync(join(copy, name), damaged);
    const { items: left, counters, recovery } = await recover(copy);
    expect(isRowOf(left, items)).toBe(true);
    expect(left.length).toBe(at < 64 ? 40 : 39);
    expect(counters.dropped.corrupt).toBe(40 - left.length);
    expect(recovery.corruptRecords).toBe(40 - left.length);
    lost += 40 - left.length;
  }
  expect(lost).toBeGreaterThan(200);
});

test(`4 where many bits are flipped, what is lost is counted (seed ${seed})`, async () => {
  const random = randomOf(seed + 1);
  const items = numbered(2000, 100);
  const folder = await folderWith(items, 100);
  const [name = ''] = segmentsOf(folder);
  const whole = readFileSync(join(folder, name));
  for (let run = 0; run < 10; run += 1) {
    const copy = copyOf(folder);
    const damaged = Buffer.from(whole);
    for (let flips = 10 ** between(random, 1, 4); flips > 0; flips -= 1) {
      const at = between(random, 64, whole.length - 1);
      damaged.writeUInt8((damaged[at] ?? 0) ^ (1 << between(random, 0, 7)), at);
    }
    writeFileSync(join(copy, name), damaged);
    const { items: left, counters } = await recover(copy);
    expect(isRowOf(left, items.slice(100))).toBe(true);
    expect(counters).toMatchObject({ accepted: 2001, delivered: 101 + left.length });
    expect(counters.dropped.corrupt).toBe(1900 - left.length);
  }
});

describe('5 the checkpoint', () => {
  const items = numbered(10);
  const settled = 4;

  test('5 missing: all that is there comes again, and the counters begin anew', async () => {
    const folder = await folderWith(items, settled);
    rmSync(join(folder, CHECKPOINT));
    const { items: left, recovery, counters } = await recover(folder);
    expect([left, recovery.checkpoint]).toEqual([items, 'none']);
    expect(counters).toMatchObject({ accepted: 11, delivered: 11 });
  });

  test('5 one slot corrupt: the other one counts', async () => {
    const folder = await folderWith(items, settled);
    const whole = readFileSync(join(folder, CHECKPOINT));
    for (const slot of [0, 1]) {
      const copy = copyOf(folder);
      const damaged = Buffer.from(whole);
      damaged.fill(0xff, slot * 4096 + 20, slot * 4096 + 24);
      writeFileSync(join(copy, CHECKPOINT), damaged);
      const { items: left, recovery, counters } = await recover(copy);
      expect(recovery.checkpoint).toBe('one');
      expect(items.slice(-left.length)).toEqual(left);
      expect(left.length).toBeGreaterThanOrEqual(items.length - settled);
      expect(counters.dropped.corrupt).toBe(0);
    }
  });

  test('5 cut at every byte, or nonsense: nothing is lost', async () => {
    const folder = await folderWith(items, settled);
    const whole = readFileSync(join(folder, CHECKPOINT));
    let tried = 0;
    for (let length = 0; length < whole.length; length += length < 160 ? 8 : 397) {
      const copy = copyOf(folder);
      writeFileSync(join(copy, CHECKPOINT), whole.subarray(0, length));
      const { items: left } = await recover(copy);
      expect(items.slice(-left.length)).toEqual(left);
      expect(left.length).toBeGreaterThanOrEqual(items.length - settled);
      tried += 1;
    }
    expect(tried).toBeGreaterThan(30);
    writeFileSync(join(folder, CHECKPOINT), Buffer.alloc(8192, 0xa5));
    expect((await recover(folder)).items).toEqual(items);
  });

  test('5 older: what was delivered since comes again', async () => {
    const folder = await folderWith(items, 2);
    const older = readFileSync(join(folder, CHECKPOINT));
    const { lane, pushAll, drain } = await openKeptLane(folder);
    await pushAll(['later']);
    await drain(3);
    await lane.close();
    writeFileSync(join(folder, CHECKPOINT), older);
    const { items: left, counters } = await recover(folder);
    expect(left).toEqual([...items.slice(2), 'later']);
    expect(counters).toMatchObject({ accepted: 12, delivered: 12 });
  });

  test('5 newer than the segments: they are settled, and what comes next is kept', async () => {
    const folder = await folderWith(items.slice(0, 3));
    const early = copyOf(folder);
    const { lane, pushAll, drain } = await openKeptLane(folder);
    await pushAll(items.slice(3));
    await drain(8);
    await lane.close();
    copyFileSync(join(folder, CHECKPOINT), join(early, CHECKPOINT));
    const { items: left, counters } = await recover(early);
    // Of ten that were accepted eight were delivered; the last two are not there any more.
    expect(left).toEqual([]);
    expect(counters).toMatchObject({ accepted: 11, delivered: 9, dropped: { corrupt: 2 } });
    const again = await openKeptLane(early);
    await again.pushAll(['kept']);
    await again.lane.close();
    expect((await recover(early)).items).toEqual(['kept']);
  });
});

describe('6 what does not belong there', () => {
  test('6 stray files stay as they are', async () => {
    const items = numbered(5);
    const folder = await folderWith(items);
    const strays = ['.DS_Store', '0000000001.segment~', '1.segment', 'notes.txt', 'lost+found'];
    for (const name of strays) writeFileSync(join(folder, name), `mine: ${name}`);
    mkdirSync(join(folder, '0000000002.segment'));
    const { items: left, recovery } = await recover(folder);
    expect(left).toEqual(items);
    expect(recovery.strays).toEqual([...strays].sort());
    for (const name of strays)
      expect(readFileSync(join(folder, name), 'utf8')).toBe(`mine: ${name}`);
  });

  test('6 a segment of a later version is put aside, whole, and nothing is stopped by it', async () => {
    const items = numbered(5);
    const folder = await folderWith(items);
    const later = Buffer.concat([
      Buffer.from('MGWS\u0009\u0000\u0000\u0000'),
      Buffer.alloc(500, 7),
    ]);
    writeFileSync(join(folder, '0000000002.segment'), later);
    const { items: left, recovery } = await recover(folder);
    expect(left).toEqual(items);
    expect(recovery.newer).toEqual(['0000000002.segment']);
    expect(readFileSync(join(folder, '0000000002.segment.newer'))).toEqual(later);
  });

  test('6 a segment whose beginning is gone is put aside, an empty one removed', async () => {
    const items = numbered(5);
    const folder = await folderWith(items);
    const other = Buffer.alloc(300, 0x5a);
    writeFileSync(join(folder, '0000000000.segment'), other);
    writeFileSync(join(folder, '0000000007.segment'), '');
    const { items: left, recovery } = await recover(folder);
    expect(left).toEqual(items);
    expect(recovery.unreadable).toEqual(['0000000000.segment']);
    expect(readFileSync(join(folder, '0000000000.segment.unreadable'))).toEqual(other);
    expect(readdirSync(folder).sort()).toEqual(['0000000000.segment.unreadable', CHECKPOINT]);
  });
});

describe('6 a folder that cannot be used', () => {
  test('6 the start fails with what to do, where nothing may be written', async () => {
    // Nobody may make folders there, not even root.
    await expect(openOutboxFolder({ path: '/sys/mqttgateway' })).rejects.toMatchObject({
      code: 'OUTBOX_FOLDER',
      message: expect.stringContaining('/sys/mqttgateway'),
      hint: expect.stringContaining('datafolder'),
    });
  });

  test('6 and where a file stands in the way', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'data'), 'mine');
    await expect(openOutboxFolder({ path: join(folder, 'data/mine') })).rejects.toMatchObject({
      code: 'OUTBOX_FOLDER',
      hint: expect.stringContaining('a file where a folder should be'),
    });
    await expect(openKeptLane(join(folder, 'data'))).rejects.toMatchObject({
      code: 'OUTBOX_FOLDER',
    });
  });

  test('6 and where it leads to a disk that is not there, or to where no folders are made', async () => {
    const link = join(newFolder(), 'data');
    symlinkSync('/nowhere/at/all', link);
    for (const path of [join(link, 'mine'), '/proc/mqttgateway/mine'])
      await expect(openOutboxFolder({ path })).rejects.toMatchObject({
        code: 'OUTBOX_FOLDER',
        hint: expect.stringContaining('mount'),
      });
  });

  test.each(['EACCES', 'EROFS'])(
    '6 a lane that may not be written (%s) does not open',
    async (code) => {
      const storage = new FaultStorage({ random: randomOf() });
      const { lane } = await openKeptLane('/lane', { storage: storage.session() });
      await lane.push('kept');
      storage.kill();
      storage.fault = ({ kind }) => (['open', 'create', 'write'].includes(kind) ? code : undefined);
      await expect(openKeptLane('/lane', { storage: storage.session() })).rejects.toMatchObject({
        code: 'OUTBOX_FOLDER',
        message: expect.stringContaining(code),
      });
      storage.fault = () => undefined;
      const again = await openKeptLane('/lane', { storage: storage.session() });
      expect(await again.drain()).toEqual(['kept']);
    },
  );
});
