import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../support/free-port.js';
import { type MistakeResult, mistakeFixtures, runMistake } from '../support/mistake-fixture.js';
import { observeCommand } from '../support/observed-command.js';

/**
 * Each folder of test/fixtures/mistakes is a mistake that a user makes, and the exact answer. To
 * change answers on purpose: MISTAKES_UPDATE=1, and then read the difference as a user would.
 */
const UPDATE = process.env['MISTAKES_UPDATE'] === '1';
const AT_A_TIME = 2;
/** Wrong command line, map or configuration, no permission: nothing may have been started. */
const NOTHING_STARTED = new Set([64, 65, 77, 78]);

const STARTED = /starting|connected|EMBEDDED BROKER/;

const fixtures = mistakeFixtures();
const results = new Map<string, MistakeResult>();

beforeAll(async () => {
  const waiting = [...fixtures];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      results.set(next.name, await runMistake(next));
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  // Two hundred processes.
}, 600_000);

const resultOf = (name: string): MistakeResult => {
  const result = results.get(name);
  if (result === undefined) throw new Error(`${name} was not run`);
  return result;
};

test('there are mistakes of every kind', () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(60);
  const count = (area: string): number =>
    fixtures.filter(({ name }) => name.startsWith(`${area}-`)).length;
  expect(count('map')).toBeGreaterThanOrEqual(25);
  expect(count('map2')).toBeGreaterThanOrEqual(12);
  expect(count('config')).toBeGreaterThanOrEqual(22);
  expect(count('command')).toBeGreaterThanOrEqual(13);
});

test('a start that succeeds is seen to listen and to connect', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'no-mistake-'));
  const args = ['run', '--port', String(await freePort())];
  const outcome = await observeCommand(args, { cwd, endAfter: /connected/ });
  rmSync(cwd, { recursive: true });
  expect(outcome.exitCode).toBe(0);
  expect(outcome.listened).toBeGreaterThan(0);
  expect(outcome.stdout).toMatch(STARTED);
});

describe.each(fixtures)('$name', ({ name, expectedFile }) => {
  test('is answered as it is written', () => {
    const { answer } = resultOf(name);
    if (UPDATE) writeFileSync(expectedFile, answer);
    expect(answer).toBe(readFileSync(expectedFile, 'utf8'));
  });

  test('fails, shows no stack, leaves nothing behind', () => {
    const { exitCode, stdout, stderr, listened, newFiles } = resultOf(name);
    expect(exitCode).not.toBe(0);
    expect(exitCode).not.toBe(null);
    expect(stdout + stderr).not.toMatch(/^\s+at /m);
    expect(stdout + stderr).not.toMatch(/COMMAND_INTERNAL|\bundefined\b|\[object /);
    expect(newFiles).toEqual([]);
    if (!NOTHING_STARTED.has(exitCode ?? 0)) return;
    expect(listened).toBe(0);
    expect(stdout + stderr).not.toMatch(STARTED);
  });
});
