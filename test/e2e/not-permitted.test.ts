import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { COMMAND } from '../support/built-command.js';
import { observeCommand } from '../support/observed-command.js';

/** Root may read everything, so the command then runs as nobody, who must reach the build. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

const isOpenToAll = (path: string): boolean =>
  (statSync(path).mode & 0o001) !== 0 && (path === '/' || isOpenToAll(dirname(path)));

const canRun = !isRoot || (isOpenToAll(dirname(COMMAND)) && isOpenToAll(process.execPath));
if (!canRun) console.log('skipped: as root, and nobody else may enter the folder of the build');

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'not-permitted-'));
  chmodSync(cwd, 0o755);
  for (const file of ['home.yaml', 'gateway.conf']) {
    writeFileSync(join(cwd, file), '');
    chmodSync(join(cwd, file), 0o000);
  }
  writeFileSync(join(cwd, 'open.conf'), '[MAP]\nmapfilename: home.yaml\n');
  // A folder and a file that may be read only.
  mkdirSync(join(cwd, 'logs'));
  mkdirSync(join(cwd, 'mine'));
  writeFileSync(join(cwd, 'mine', 'old.log'), '');
  chmodSync(join(cwd, 'logs'), 0o555);
  chmodSync(join(cwd, 'mine'), 0o777);
  chmodSync(join(cwd, 'mine', 'old.log'), 0o444);
  for (const [name, file] of [
    ['folder.conf', 'logs/new.log'],
    ['file.conf', 'mine/old.log'],
  ] as const)
    writeFileSync(join(cwd, name), `[LOG]\nlogfilename: ${file}\nfilelevel: DEBUG\n`);
});

afterEach(() => {
  rmSync(cwd, { recursive: true });
});

(canRun ? test : test.skip).each([
  [
    ['map', 'check', 'home.yaml'],
    'error  DOCUMENT_NOT_PERMITTED  home.yaml may not be read by this user',
  ],
  [
    ['run', '-c', 'gateway.conf'],
    'error  DOCUMENT_NOT_PERMITTED  gateway.conf may not be read by this user',
  ],
  [
    ['run', '-c', 'open.conf'],
    'error  DOCUMENT_NOT_PERMITTED  the map home.yaml may not be read by this user',
  ],
  [
    ['pub', '-t', 'a', '-c', 'gateway.conf'],
    'error  DOCUMENT_NOT_PERMITTED  gateway.conf may not be read by this user',
  ],
  [
    ['run', '-c', 'folder.conf'],
    'error  CONFIG_NOT_PERMITTED  [LOG] logfilename is in the folder <folder>/logs, which may not be written by this user',
  ],
  [
    ['config', 'check', '-c', 'file.conf'],
    'error  CONFIG_NOT_PERMITTED  [LOG] logfilename is <folder>/mine/old.log, which may not be written by this user',
  ],
])('%j ends with 77', async (args, line) => {
  const user = isRoot ? NOBODY : undefined;
  const { exitCode, stdout, stderr, listened } = await observeCommand(args, { cwd, user });
  expect(`${stdout}${stderr}`.replaceAll(realpathSync(cwd), '<folder>').split('\n')[0]).toBe(line);
  expect({ exitCode, listened }).toEqual({ exitCode: 77, listened: 0 });
});
