import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DOCUMENT_BOUNDS, readDocument } from '../../../../src/companion/twin/json-document.js';
import { KeptDesired } from '../../../../src/companion/twin/kept-desired.js';
import { Questions } from '../../../../src/companion/twin/questions.js';
import { recordingLog } from '../../../support/recording-log.js';
import { resources } from '../../../support/resources.js';

const use = resources();
const setUp = (source = 'topics') => {
  const folder = use(mkdtempSync(join(tmpdir(), 'kept-desired-')), (path) =>
    rmSync(path, { recursive: true }),
  );
  const path = join(folder, 'data', 'here', 'twin.json');
  const log = recordingLog();
  return { path, log, kept: new KeptDesired({ path, source, log }) };
};

test('what was desired last is there at the next start, for its user only', async () => {
  const { path, log, kept } = setUp();
  expect(kept.load()).toBeUndefined();
  kept.save({ desired: { a: 1 }, version: 1 });
  kept.save({ desired: { a: 2 }, version: undefined });
  kept.save({ desired: { a: 3 }, version: 3 });
  await kept.close();
  expect(new KeptDesired({ path, source: 'topics', log }).load()).toEqual({
    desired: { a: 3 },
    version: 3,
  });
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(log.lines).toEqual([]);
});

test('what an earlier process was writing when it was killed is removed', async () => {
  const { path, log, kept } = setUp();
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.left.new`, '{"sou');
  utimesSync(`${path}.left.new`, 1, 1);
  kept.save({ desired: { a: 1 }, version: 1 });
  await kept.close();
  expect(readdirSync(dirname(path))).toEqual(['twin.json']);
  expect(log.lines).toEqual([]);
});

test('all that may be desired can be kept', async () => {
  const { path, log, kept } = setUp();
  const { maxBytes, maxDepth, maxMembers } = DOCUMENT_BOUNDS;
  const deep = `${'{"a":'.repeat(maxDepth)}1${'}'.repeat(maxDepth)}`;
  const wide = JSON.stringify(
    Object.fromEntries(Array.from({ length: maxMembers }, (_, index) => [index, 0])),
  );
  const long = `{"a":[${'1e20,'.repeat(9_000)}1],"b":"${'x'.repeat(maxBytes - 45_016)}"}`;
  expect(Buffer.byteLength(long)).toBe(maxBytes);
  for (const text of [deep, wide, long]) {
    const read = readDocument(Buffer.from(text));
    if ('fault' in read) throw new Error(read.fault);
    kept.save({ desired: read.document, version: 1 });
    await kept.close();
    expect(new KeptDesired({ path, source: 'topics', log }).load()?.desired).toEqual(read.document);
  }
});

test('what another back end had does not count', async () => {
  const { path, log, kept } = setUp('topics');
  kept.save({ desired: { a: 1 }, version: 1 });
  await kept.close();
  expect(new KeptDesired({ path, source: 'aws', log }).load()).toBeUndefined();
});

test('a file that is broken is left out, and told', async () => {
  const { path, log, kept } = setUp();
  kept.save({ desired: {}, version: 1 });
  await kept.close();
  writeFileSync(path, readFileSync(path).subarray(0, 10));
  expect(kept.load()).toBeUndefined();
  expect(log.lines).toEqual([
    expect.stringMatching(/warn the file .*twin\.json is left out: it is not JSON/),
  ]);
});

test('where nothing can be written the gateway goes on', async () => {
  const log = recordingLog();
  const kept = new KeptDesired({ path: '/dev/null/twin.json', source: 'topics', log });
  expect(kept.load()).toBeUndefined();
  kept.save({ desired: {}, version: 1 });
  await kept.close();
  expect(log.lines.at(-1)).toMatch(/warn the desired state is not kept for the next start/);
});

describe('questions', () => {
  const ids: string[] = [];
  const send = async (id: string): Promise<void> => {
    ids.push(id);
  };
  const never = () => () => undefined;

  test('each answer goes to its question, once', async () => {
    const questions = new Questions<number>(never);
    const answers = [questions.ask(send), questions.ask(send)];
    const [first = '', second = ''] = ids.splice(0);
    expect(first).not.toBe(second);
    expect(questions.answer(second, 2)).toBe(true);
    expect(questions.answer(first, 1)).toBe(true);
    expect(questions.answer(first, 3)).toBe(false);
    expect(questions.answer('other', 3)).toBe(false);
    expect(await Promise.all(answers)).toEqual([1, 2]);
  });

  test('one without an answer in time fails with TWIN_NO_ANSWER', async () => {
    let late: () => void = () => undefined;
    const questions = new Questions<number>((_delayMs, task) => {
      late = task;
      return () => undefined;
    });
    const answer = questions.ask(send);
    late();
    await expect(answer).rejects.toMatchObject({ code: 'TWIN_NO_ANSWER', retryable: true });
  });

  test('what was asked on a connection that has ended fails with it', async () => {
    const questions = new Questions<number>(never);
    const answer = questions.ask(send);
    questions.abandon();
    await expect(answer).rejects.toMatchObject({ code: 'MQTT_CONNECTION_LOST' });
  });

  test('what could not be sent fails so', async () => {
    const questions = new Questions<number>(never);
    const ask = questions.ask(() => Promise.reject(new Error('away')));
    await expect(ask).rejects.toThrow('away');
  });
});
