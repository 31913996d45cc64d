import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRecording } from '../../../src/recording/read-recording.js';
import { Recorder } from '../../../src/recording/recorder.js';
import type { RecordingContent } from '../../../src/recording/recording-entry.js';
import { resources } from '../../support/resources.js';

const use = resources();

const setUp = async (maxBytes = 1 << 20, name = 'gate.jsonl') => {
  const folder = use(await mkdtemp(join(tmpdir(), 'mqttgateway-record-')), (it) =>
    rm(it, { recursive: true }),
  );
  const file = name.startsWith('/') ? name : join(folder, name);
  const warnings: string[] = [];
  let nowMs = 1000;
  const newRecorder = (): Recorder =>
    new Recorder({
      file,
      maxBytes,
      interface: 'serial',
      instance: 'gate',
      version: '2.0.0',
      monotonicMs: () => nowMs,
      warn: (text) => void warnings.push(text),
    });
  const pass = (ms: number): void => {
    nowMs += ms;
  };
  return { folder, file, warnings, newRecorder, pass };
};

const heard = (text: string): RecordingContent => ({ kind: 'in', bytes: Buffer.from(text) });

test('what happens stands in the file, with its time, for its owner only', async () => {
  const { file, newRecorder, pass } = await setUp();
  const recorder = newRecorder();
  const bytes = Buffer.from('11');
  recorder.add({ kind: 'in', bytes });
  bytes.fill(0);
  pass(12.34);
  recorder.add({ kind: 'out', bytes: Buffer.from([2]) });
  await recorder.close();
  const [header, ...lines] = readFileSync(file, 'utf8').split('\n');
  expect(JSON.parse(header ?? '')).toEqual({
    recording: 1,
    interface: 'serial',
    instance: 'gate',
    version: '2.0.0',
    start: expect.stringMatching(/^\d{4}-.*Z$/),
  });
  expect(lines).toEqual(['{"ms":0,"in":"11"}', '{"ms":12.3,"out":{"hex":"02"}}', '']);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('closed and used again it goes on in the same file', async () => {
  const { file, newRecorder } = await setUp();
  const recorder = newRecorder();
  recorder.add(heard('1'));
  await recorder.close();
  recorder.add(heard('2'));
  await recorder.close();
  expect((await readRecording(file)).entries).toHaveLength(2);
});

test('a new start keeps the recording before it', async () => {
  const { file, newRecorder } = await setUp();
  for (const text of ['1', '2', '3']) {
    const recorder = newRecorder();
    recorder.add(heard(text));
    await recorder.close();
  }
  const textOf = async (path: string) => (await readRecording(path)).entries;
  expect(await textOf(file)).toMatchObject([{ bytes: Buffer.from('3') }]);
  expect(await textOf(`${file}.1`)).toMatchObject([{ bytes: Buffer.from('2') }]);
});

test('never more than two files of their size, and each is whole', async () => {
  const maxBytes = 10_000;
  const { folder, file, newRecorder } = await setUp(maxBytes);
  const recorder = newRecorder();
  for (let round = 0; round < 20; round += 1) {
    for (let count = 0; count < 50; count += 1) recorder.add(heard('x'.repeat(100)));
    await recorder.close();
    const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(maxBytes);
    expect(sizes.length).toBeLessThanOrEqual(2);
  }
  const last = await readRecording(file);
  const before = await readRecording(`${file}.1`);
  expect(last.header.part).toBe(before.header.part + 1);
  expect(before.entries.length).toBeGreaterThan(50);
});

test('bytes that are too many for a line are several', async () => {
  const { file, newRecorder } = await setUp();
  const recorder = newRecorder();
  recorder.add({ kind: 'in', bytes: Buffer.alloc(150_000, 7) });
  await recorder.close();
  const { entries } = await readRecording(file);
  expect(entries.map((entry) => ('bytes' in entry ? entry.bytes.length : 0))).toEqual([
    65_536, 65_536, 18_928,
  ]);
});

test('what the disk cannot take in time is counted, not kept', async () => {
  const { file, newRecorder } = await setUp(64 << 20);
  const recorder = newRecorder();
  for (let count = 0; count < 5000; count += 1) recorder.add(heard('x'.repeat(1000)));
  await recorder.close();
  const { entries } = await readRecording(file);
  const written = entries.filter(({ kind }) => kind === 'in').length;
  expect(written).toBeLessThan(1100);
  expect(entries.at(-1)).toMatchObject({
    event: 'missing',
    text: `${5000 - written} entries that had no room`,
  });
});

test('a disk that is full ends the recording with one warning', async () => {
  const { newRecorder, warnings } = await setUp(1000, '/dev/full');
  const recorder = newRecorder();
  for (let count = 0; count < 3; count += 1) {
    recorder.add(heard('1'));
    await recorder.close();
  }
  expect(warnings).toEqual([
    expect.stringMatching(/^nothing more is recorded in \/dev\/full: .*ENOSPC/),
  ]);
});

test('a folder that is not there is told once', async () => {
  const { newRecorder, warnings } = await setUp(1000, 'not/there.jsonl');
  const recorder = newRecorder();
  recorder.add(heard('1'));
  await recorder.close();
  expect(warnings).toEqual([expect.stringContaining('ENOENT')]);
});

test('a file that is no recording stays as it is, and so does a pipe', async () => {
  const { file, folder, newRecorder, warnings } = await setUp();
  writeFileSync(file, 'root: home\n');
  const recorder = newRecorder();
  recorder.add(heard('1'));
  await recorder.close();
  expect(readFileSync(file, 'utf8')).toBe('root: home\n');
  expect(existsSync(`${file}.1`)).toBe(false);
  expect(warnings).toEqual([expect.stringMatching(/that is there is no recording, and stays/)]);

  execFileSync('mkfifo', [join(folder, 'pipe')]);
  const other = await setUp(1000, join(folder, 'pipe'));
  const onPipe = other.newRecorder();
  onPipe.add(heard('1'));
  await onPipe.close();
  expect(other.warnings).toEqual([expect.stringMatching(/it is no file/)]);
});
