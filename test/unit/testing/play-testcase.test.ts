import { readFileSync, writeFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import dummy from '../../../interfaces/dummy/index.js';
import serial from '../../../interfaces/serial/index.js';
import type { InterfaceDefinition } from '../../../src/sdk/interface-contract.js';
import { playTestcase } from '../../../src/testing/testcase/play-testcase.js';
import { resources } from '../../support/resources.js';

const TESTCASES = join(import.meta.dirname, '../../../interfaces/serial/testcases');
const use = resources();

const copyOf = async (name: string): Promise<string> => {
  const folder = use(await mkdtemp(join(tmpdir(), 'mqttgateway-testcase-')), (it) =>
    rm(it, { recursive: true }),
  );
  const copy = join(folder, name);
  await cp(join(TESTCASES, name), copy, { recursive: true });
  return copy;
};

const edit = (file: string, from: string | RegExp, to: string): void => {
  const text = readFileSync(file, 'utf8');
  const edited = text.replace(from, to);
  expect(edited).not.toBe(text);
  writeFileSync(file, edited);
};

const problemsOf = async (
  name: string,
  file: string,
  from: string | RegExp,
  to: string,
): Promise<readonly string[]> => {
  const folder = await copyOf(name);
  edit(join(folder, file), from, to);
  return (await playTestcase(serial as InterfaceDefinition, folder)).problems;
};

test('what is emitted otherwise than it was is told with its line', async () => {
  const problems = await problemsOf('gate-noise', 'options.yaml', 'BELL_OFF', 'BELL_QUIET');
  expect(problems).toEqual([
    expect.stringMatching(
      /^gate-noise\/recording\.jsonl: line \d+ has .*BELL_OFF.* emitted; .*BELL_QUIET.* was emitted$/,
    ),
  ]);
});

test('a message too few and a message too many are told', async () => {
  const removed = /\{"ms":[\d.]+,"emit":[^\n]*LIGHT_ON[^\n]*\n/;
  expect(await problemsOf('gate-noise', 'recording.jsonl', removed, '')).toEqual([
    expect.stringMatching(/LIGHT_ON.* was emitted after all that the recording has/),
  ]);
  const more = '{"ms":9999,"emit":{"action":"MORE"}}\n';
  expect(await problemsOf('gate-noise', 'recording.jsonl', /$/, more)).toEqual([
    expect.stringMatching(/MORE.* emitted; nothing more was emitted$/),
  ]);
});

test('what is sent otherwise than it was is told', async () => {
  expect(
    await problemsOf('meter-retry', 'options.yaml', 'b2 c0 a8 01 01 00', 'b2 c0 a8 01 02 00'),
  ).toEqual([
    expect.stringMatching(/has \{"hex":"b2c0a80101001c"\} sent; \{"hex":"b2c0a80102001d"\} was/),
  ]);
});

test('what was read and is not any more is told', async () => {
  const [first] = await problemsOf('meter-retry', 'options.yaml', 'checksum: sum', 'checksum: xor');
  expect(first).toMatch(/VOLTAGE.* emitted; nothing more was emitted$/);
});

test('a folder that is none, and an interface without rules, are refused', async () => {
  const refused = (message: string) =>
    expect.objectContaining({
      code: 'TESTCASE_NOT_PLAYABLE',
      message: expect.stringContaining(message),
    });
  const play = (definition: unknown, folder: string) =>
    playTestcase(definition as InterfaceDefinition, folder);
  await expect(play(serial, TESTCASES)).rejects.toEqual(refused('it has no recording.jsonl'));
  const folder = await copyOf('gate-noise');
  await expect(play(dummy, folder)).rejects.toEqual(refused('dummy has no framing and rules'));
  writeFileSync(join(folder, 'options.yaml'), '- 1\n');
  await expect(play(serial, folder)).rejects.toEqual(refused('is no table of options'));
  edit(join(folder, 'options.yaml'), /.*/s, 'framing: { fixed: 2 }\nspeed: 3\n');
  await expect(play(serial, folder)).rejects.toThrow('speed');
});
