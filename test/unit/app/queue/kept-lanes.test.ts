/** What stands in the files of lanes, as the commands show it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type KeptLane, keptLanes } from '../../../../src/app/queue/kept-lanes.js';
import type { KeptMessage } from '../../../../src/app/queue/kept-message.js';
import { laneStats } from '../../../../src/app/queue/lane-stats.js';
import { measureOutbox } from '../../../../src/app/queue/measured.js';
import { countKept, purgeKept } from '../../../../src/app/queue/purge-kept.js';
import { keptLine, keptRecord } from '../../../../src/cli/kept-line.js';
import { laneStatsText } from '../../../../src/cli/lane-stats-text.js';
import { parkedRecord } from '../../../../src/gateway/inbox/parked.js';
import type { Codec } from '../../../../src/outbox/codec.js';
import { deadLetterRecord } from '../../../../src/outbox/dead-letter-record.js';
import type { DiskLane } from '../../../../src/outbox/disk-lane.js';
import { openDiskLane } from '../../../../src/outbox/open-disk-lane.js';
import { openOutboxFolder } from '../../../../src/outbox/outbox-folder.js';
import { publicationRecord } from '../../../../src/outbox/publication-record.js';

const START_MS = Date.UTC(2026, 0, 31, 12);
let folder: string;
/** The clock of the machine, as the lanes see it. */
let nowMs: number;
const clocks = { wallMs: () => START_MS, monotonicMs: () => nowMs - START_MS };
const isoOf = (ms: number): string => new Date(ms).toISOString();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kept-'));
  nowMs = START_MS;
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const open = <Item>(kept: string, codec: Codec<Item>): Promise<DiskLane<Item>> =>
  openDiskLane({
    folder: join(folder, kept),
    codec,
    maxBytes: 1_048_576,
    maxCount: 10_000,
    whenFull: 'drop-oldest',
    ...clocks,
  });

const reading = (payload: string | Uint8Array, more: object = {}) => ({
  topic: 'site/meter',
  payload,
  qos: 1 as const,
  retain: false,
  ...more,
});

/** An outbox with so many readings, one a second. */
const fillOutbox = async (count: number): Promise<void> => {
  const lane = await open('outbox', publicationRecord(clocks));
  for (let pushed = 0; pushed < count; pushed += 1) {
    nowMs = START_MS + pushed * 1000;
    await lane.push(reading(`{"n":${pushed}}`));
  }
  await lane.close();
};

const laneOf = async (kept: string): Promise<KeptLane> => {
  const lane = (await keptLanes(folder)).find((each) => each.kept === kept);
  if (lane === undefined) throw new Error(`there is no lane ${kept}`);
  return lane;
};

const messagesOf = async (kept: string): Promise<KeptMessage[]> => {
  const messages: KeptMessage[] = [];
  for await (const message of (await laneOf(kept)).messages()) messages.push(message);
  return messages;
};

test('a message with all that it can have', async () => {
  const lane = await open('outbox', publicationRecord({ ...clocks, wallMs: () => nowMs }));
  const properties = {
    contentType: 'application/octet-stream',
    correlationData: Buffer.from([1, 2]),
    userProperties: { unit: 'W' },
  };
  const bytes = Buffer.from([0xff, 0x00]);
  await lane.push(
    reading(bytes, {
      retain: true,
      source: 'meter',
      idMember: 'id',
      expiresAtMs: 5000,
      properties,
    }),
  );
  await lane.close();
  const [message] = await messagesOf('outbox');
  if (message === undefined) throw new Error('nothing is kept');
  expect(keptLine(message)).toBe(`durable/1  ${isoOf(START_MS)}  site/meter  hex ff00  (retained)`);
  expect(JSON.parse(keptRecord(message))).toEqual({
    at: isoOf(START_MS),
    topic: 'site/meter',
    payload_base64: '/wA=',
    qos: 1,
    retain: true,
    id: 'durable/1',
    source: 'meter',
    idMember: 'id',
    expires: isoOf(START_MS + 5000),
    properties: {
      contentType: 'application/octet-stream',
      correlationData_base64: 'AQI=',
      userProperties: { unit: 'W' },
    },
  });
});

test('a dead letter has its reason, and what is no text for a terminal is escaped', async () => {
  const lane = await open('dead', deadLetterRecord(clocks));
  await lane.push({ ...reading('a\u001b[2J'), reason: 'the broker\nrefuses it' });
  await lane.close();
  const [letter] = await messagesOf('dead');
  if (letter === undefined) throw new Error('nothing is kept');
  expect(keptLine(letter)).toMatch(
    /^dead\/1 {2}\S+ {2}site\/meter {2}a\S+ {2}✗ {2}the broker\S*refuses it$/,
  );
  expect(keptLine(letter)).not.toContain('\u001b');
  expect(JSON.parse(keptRecord(letter))).toMatchObject({ reason: 'the broker\nrefuses it' });
});

test('a command in the inbox does not expire because it came', async () => {
  const lane = await open('inbox', parkedRecord(clocks));
  await lane.push({ ...reading(''), payload: Buffer.from('on'), cameAtMs: 0 });
  await lane.close();
  const [command] = await messagesOf('inbox');
  expect(command).toMatchObject({ id: 'inbox/1', atMs: START_MS });
  expect(command).not.toHaveProperty('expiresAtMs');
});

test('what the gateway could not read either is left out', async () => {
  const lane = await open('outbox', {
    encode: (text: string) => Buffer.from(text),
    decode: String,
  });
  await lane.push('no publication');
  await lane.close();
  expect(await messagesOf('outbox')).toEqual([]);
  expect((await laneOf('outbox')).counters.pending).toBe(1);
});

test('the rate is measured where enough waits for long enough', async () => {
  expect(await measureOutbox(join(folder, 'none'))).toBeUndefined();
  await fillOutbox(9);
  expect(await measureOutbox(folder)).toMatchObject({ pending: 9, perSecond: undefined });
  rmSync(join(folder, 'outbox'), { recursive: true });
  await fillOutbox(31);
  const measured = await measureOutbox(folder);
  expect(measured).toMatchObject({ pending: 31, perSecond: 1, diskBytes: 12_288 });
  const [{ storedBytes } = { storedBytes: 0 }] = await messagesOf('outbox');
  expect(Math.abs((measured?.storedBytes ?? 0) - storedBytes)).toBeLessThan(2);
});

test('of what is thrown away the beginning goes, and all of it is counted', async () => {
  await fillOutbox(10);
  expect(await countKept(folder, 'inbox', undefined)).toBe(0);
  expect(await countKept(folder, 'outbox', START_MS)).toBe(0);
  expect(await countKept(folder, 'outbox', START_MS + 3000)).toBe(3);
  expect(await purgeKept(folder, 'outbox', START_MS)).toBe(0);
  expect(await purgeKept(folder, 'outbox', START_MS + 3000)).toBe(3);
  expect((await messagesOf('outbox')).map(({ id }) => id)[0]).toBe('durable/4');
  expect(await purgeKept(folder, 'outbox', undefined)).toBe(7);
  const { counters } = await laneOf('outbox');
  expect(counters).toMatchObject({ accepted: 10, pending: 0, dropped: { purged: 10 } });
});

test('nothing is thrown away under the hands of a gateway', async () => {
  await fillOutbox(3);
  const held = await openOutboxFolder({ path: folder });
  await expect(purgeKept(folder, 'outbox', undefined)).rejects.toMatchObject({
    code: 'OUTBOX_LOCKED',
    message: expect.stringContaining(String(process.pid)),
  });
  await held.close();
  expect(await purgeKept(folder, 'outbox', undefined)).toBe(3);
});

test.each([
  ['nothing', 'none', 'QUEUE_NOTHING_KEPT'],
  ['an empty folder', 'empty', 'QUEUE_NOTHING_KEPT'],
  ['a folder with a lock only', 'new', 'QUEUE_NOTHING_KEPT'],
  ['a folder with what else a gateway keeps', 'other', 'QUEUE_NOTHING_KEPT'],
  ['a file', 'file', 'QUEUE_NO_DATA_FOLDER'],
  ['the folder above', 'above', 'QUEUE_NO_DATA_FOLDER'],
])('%s is no data folder', async (_name, path, code) => {
  mkdirSync(join(folder, 'empty'));
  mkdirSync(join(folder, 'new', 'lock'), { recursive: true });
  mkdirSync(join(folder, 'other', 'retained'), { recursive: true });
  mkdirSync(join(folder, 'other', 'state'));
  for (const name of ['session', 'twin', 'discovery', 'control'])
    writeFileSync(join(folder, 'other', `${name}.json`), '{}');
  mkdirSync(join(folder, 'above', 'kitchen', 'outbox'), { recursive: true });
  writeFileSync(join(folder, 'file'), '');
  const error = await keptLanes(join(folder, path)).catch((cause: unknown) => cause);
  expect(error).toMatchObject({ code, message: expect.stringContaining(join(folder, path)) });
  if (path === 'above')
    expect(error).toMatchObject({ hint: `--folder ${join(folder, 'above', 'kitchen')}` });
});

test('a lane whose counters do not agree, and where much was found', async () => {
  await fillOutbox(2);
  const lane = await laneOf('outbox');
  const { counters, report } = lane;
  const wrong: KeptLane = {
    ...lane,
    counters: { ...counters, accepted: 9, rejected: 4, dropped: { ...counters.dropped, full: 3 } },
    report: {
      ...report,
      corruptRecords: 1,
      tornBytes: 7,
      unreadable: ['a'],
      newer: ['b'],
      strays: ['c\u001b'],
      checkpoint: 'none',
    },
  };
  expect(laneStats(lane, undefined)).toMatchObject({ lane: 'outbox', pending: 2, unaccounted: 0 });
  const stats = laneStats(wrong, undefined);
  expect(stats.unaccounted).toBe(4);
  expect(laneStatsText(stats).split('\n')).toEqual([
    'outbox  2 messages; 12 KiB on disk',
    `  from      ${isoOf(START_MS)} to ${isoOf(START_MS + 1000)}`,
    '  accepted  9 = 0 delivered + 2 waiting + 3 dropped + 0 dead letters',
    '  dropped   3 full',
    '  rejected  4',
    expect.stringMatching(
      /^ {2}found {5}1 message damaged; 7 bytes of a write .*; cannot be read: a; of a later version: b; not ours: c.*; no checkpoint/,
    ),
    '  wrong     4 messages are not accounted for',
  ]);
  expect(laneStatsText(stats)).not.toContain('\u001b');
});
