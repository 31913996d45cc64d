import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive, processIdentity } from '../../../../src/app/reload/process-identity.js';
import type { ReloadResult } from '../../../../src/app/reload/reload-result.js';
import { findRunning, openRunFile, RunFile } from '../../../../src/app/reload/run-file.js';
import { isOwnFolder, ownRuntimeFolder } from '../../../../src/app/reload/runtime-folder.js';

let folder: string;
let environment: { XDG_RUNTIME_DIR: string };
let configuration: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'run-'));
  environment = { XDG_RUNTIME_DIR: join(folder, 'runtime') };
  mkdirSync(environment.XDG_RUNTIME_DIR);
  configuration = join(folder, 'kitchen.conf');
  writeFileSync(configuration, '');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const own = () => join(environment.XDG_RUNTIME_DIR, 'mqttgateway');
const opened = () => {
  const file = openRunFile(configuration, environment);
  if (file === undefined) throw new Error('there is no run file');
  return file;
};
const result: ReloadResult = {
  result: 'ok',
  generation: 2,
  reason: 'signal',
  at: '2026-01-02T03:04:05.006Z',
  problems: [],
  exitCode: 0,
};

test('whoever names the configuration finds the process, and what its reloads came to', () => {
  const file = opened();
  expect(findRunning(configuration, environment)).toMatchObject([
    { pid: process.pid, begun: 0, decided: 0 },
  ]);
  file.begin();
  expect(findRunning(configuration, environment)).toMatchObject([{ begun: 1, decided: 0 }]);
  file.decide(result);
  symlinkSync(configuration, join(folder, 'link.conf'));
  const found = findRunning(join(folder, 'link.conf'), environment);
  expect(found).toMatchObject([{ begun: 1, decided: 1, result }]);
  expect(findRunning(join(folder, 'other.conf'), environment)).toEqual([]);
  expect(statSync(own()).mode & 0o777).toBe(0o700);
  file.remove();
  expect(readdirSync(own())).toEqual([]);
  expect(findRunning(configuration, environment)).toEqual([]);
});

/** What the only run file says, changed. */
const forge = (changes: Record<string, unknown>): string => {
  const [name = ''] = readdirSync(own());
  const path = join(own(), name);
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), ...changes }));
  return path;
};

test.each([
  ['another process got its number', { startedAt: '1' }],
  ['the system was started anew', { bootId: 'x' }],
  ['it has ended', { pid: 2 ** 22 }],
  ['its number is none of a process', { pid: -1 }],
  ['it is of another release', { version: 2 }],
])('a run file is not believed: %s', (_, changes) => {
  opened();
  const path = forge(changes);
  expect(findRunning(configuration, environment)).toEqual([]);
  // The next gateway clears it away.
  writeFileSync(join(folder, 'other.conf'), '');
  openRunFile(join(folder, 'other.conf'), environment);
  expect(existsSync(path)).toBe(false);
});

test('a run file that is cut is not believed', () => {
  opened();
  const [name = ''] = readdirSync(own());
  writeFileSync(join(own(), name), '{"version":1');
  expect(findRunning(configuration, environment)).toEqual([]);
});

test('what a process that has ended was writing is removed, and that of one that lives is not', () => {
  mkdirSync(own(), { mode: 0o700 });
  writeFileSync(join(own(), `abc.${2 ** 22}.json.new`), '{"ver');
  writeFileSync(join(own(), `abc.${process.ppid}.json.new`), '');
  opened().remove();
  expect(readdirSync(own())).toEqual([`abc.${process.ppid}.json.new`]);
});

test('a folder that others may write to, or that is a link, is not used', () => {
  opened();
  chmodSync(own(), 0o777);
  expect(findRunning(configuration, environment)).toEqual([]);
  expect(isOwnFolder(own())).toBe(false);
  const elsewhere = { XDG_RUNTIME_DIR: join(folder, 'elsewhere') };
  mkdirSync(elsewhere.XDG_RUNTIME_DIR);
  symlinkSync(own(), join(elsewhere.XDG_RUNTIME_DIR, 'mqttgateway'));
  expect(ownRuntimeFolder(elsewhere)).not.toContain(elsewhere.XDG_RUNTIME_DIR);
});

test('a process is another one than itself at another time', () => {
  const identity = processIdentity(process.pid);
  expect(isAlive(identity)).toBe(true);
  expect(isAlive({ ...identity, startedAt: `${identity.startedAt}1` })).toBe(false);
});

test('two gateways by one configuration have a file each', () => {
  const file = opened();
  const [name = ''] = readdirSync(own());
  // Another process that lives: the one that began this.
  const other = {
    ...JSON.parse(readFileSync(join(own(), name), 'utf8')),
    ...processIdentity(process.ppid),
  };
  writeFileSync(
    // With the dots: the number may stand in the digest before it as well.
    join(own(), name.replace(`.${process.pid}.`, `.${process.ppid}.`)),
    JSON.stringify(other),
  );
  file.decide(result);
  const pids = findRunning(configuration, environment).map(({ pid }) => pid);
  expect(pids).toEqual([process.pid, process.ppid].toSorted((a, b) => a - b));
  file.remove();
  expect(findRunning(configuration, environment).map(({ pid }) => pid)).toEqual([process.ppid]);
});

test('a run file that was cleared away with its folder comes back', () => {
  const file = opened();
  rmSync(own(), { recursive: true });
  file.refresh();
  expect(findRunning(configuration, environment)).toHaveLength(1);
  expect(isOwnFolder(own())).toBe(true);
});

test('nothing is written into a folder that somebody else may have made', () => {
  const file = opened();
  rmSync(own(), { recursive: true });
  mkdirSync(own());
  chmodSync(own(), 0o777);
  file.refresh();
  expect(readdirSync(own())).toEqual([]);
});

test('a folder that cannot be written to is told, and ends nothing later', () => {
  const file = opened();
  rmSync(own(), { recursive: true });
  writeFileSync(own(), '');
  file.begin();
  expect(() => new RunFile(own(), configuration)).toThrow();
});
