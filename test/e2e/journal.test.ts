/** Under systemd, whose journal is a file here: simulated by naming it in JOURNAL_STREAM, as systemd does. */
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  fstatSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMAND } from '../support/built-command.js';
import { freePort } from '../support/free-port.js';
import { PATIENCE_MS } from '../support/patience.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'journal-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What one run leaves in the journal; `isNamed`: whether the environment says that it is one. */
const journalOf = (configuration: string, isNamed: boolean): string => {
  writeFileSync(join(folder, 'k.yaml'), configuration);
  const path = join(folder, 'journal');
  const descriptor = openSync(path, 'w');
  const { dev, ino } = fstatSync(descriptor, { bigint: true });
  const { JOURNAL_STREAM: _, ...environment } = process.env;
  spawnSync(process.execPath, [COMMAND, 'run', '-c', 'k.yaml'], {
    cwd: folder,
    stdio: ['ignore', descriptor, descriptor],
    env: { ...environment, ...(isNamed && { JOURNAL_STREAM: `${dev}:${ino}` }) },
    timeout: PATIENCE_MS,
  });
  closeSync(descriptor);
  return readFileSync(path, 'utf8');
};

/** It ends by itself: its interface must start, and cannot. */
const ending = async (): Promise<string> =>
  [
    'map: { mapping: "off", topics: ["home/#"] }',
    `mqtt: { host: 127.0.0.1, port: ${await freePort()} }`,
    'interfaces: { s: { interface: exec, start: fail, command: [/no/such/program], rules: { v: { frame: "<value>", message: { function: S, action: VALUE } } } } }',
  ].join('\n');

test('each line has its priority and no time, also of what goes to stderr', async () => {
  const lines = journalOf(await ending(), true)
    .trimEnd()
    .split('\n');
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.filter((line) => !/^<[2-7]>/.test(line))).toEqual([]);
  expect(lines[0]).toMatch(/^<6>INFO {2}gateway {3}mqttgateway /);
  expect(lines.filter((line) => /^<\d>\d\d:\d\d/.test(line))).toEqual([]);
  expect(lines.some((line) => line.startsWith('<3>'))).toBe(true);
});

test('a wrong configuration is an error there', () => {
  expect(journalOf('mqtt: { prot: 1 }\n', true)).toMatch(
    /^<3>k\.yaml:1:9 {2}error {2}CONFIG_UNKNOWN_OPTION/,
  );
});

test('elsewhere there is the time, and no priority', async () => {
  const first = journalOf(await ending(), false).split('\n')[0];
  expect(first).toMatch(/^\d\d:\d\d:\d\d\.\d{3} INFO {2}gateway/);
});
