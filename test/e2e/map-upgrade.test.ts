import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { observeCommand } from '../support/observed-command.js';

const MAPS = join(import.meta.dirname, '../fixtures/maps');

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'map-upgrade-'));
  cpSync(MAPS, cwd, { recursive: true });
});

afterEach(() => {
  rmSync(cwd, { recursive: true });
});

const FILES = readdirSync(MAPS).filter((file) => file.startsWith('older-format'));
const upgrade = (...args: string[]) => observeCommand(['map', 'upgrade', ...args], { cwd });
const textOf = (file: string): string => readFileSync(join(cwd, file), 'utf8');

test('there are maps in the older format', () => {
  expect(FILES.length).toBeGreaterThanOrEqual(2);
});

test.each(FILES)('%s is printed, rewritten whole, and then refused as new', async (file) => {
  chmodSync(join(cwd, file), 0o640);
  const before = { text: textOf(file), inode: statSync(join(cwd, file)).ino };

  const printed = await upgrade(file);
  expect(printed.exitCode).toBe(0);
  expect(printed.stderr).toContain(`${file} is unchanged; --write rewrites it in place.`);
  expect(textOf(file)).toBe(before.text);

  const rewritten = await upgrade('--write', file);
  expect(rewritten).toMatchObject({ exitCode: 0, stdout: '' });
  expect(rewritten.stderr).toContain(`${file} is rewritten.`);
  expect(textOf(file).trimEnd()).toBe(printed.stdout.trimEnd());
  // Another file took its place: nobody ever saw half of it.
  expect(statSync(join(cwd, file)).ino).not.toBe(before.inode);
  expect(statSync(join(cwd, file)).mode & 0o777).toBe(0o640);
  expect(readdirSync(cwd)).toEqual(readdirSync(MAPS));

  const checked = await observeCommand(['map', 'check', file], { cwd });
  expect(checked).toMatchObject({ exitCode: 0, stdout: '' });

  const after = textOf(file);
  const again = await upgrade('--write', file);
  expect(again).toMatchObject({ exitCode: 65, stdout: '' });
  expect(again.stderr).toContain('MAP_NOT_OLD_FORMAT');
  expect(textOf(file)).toBe(after);
});

test('a link to a map stays a link', async () => {
  const [file = ''] = FILES;
  symlinkSync(file, join(cwd, 'map.json'));
  expect((await upgrade('--write', 'map.json')).exitCode).toBe(0);
  expect(lstatSync(join(cwd, 'map.json')).isSymbolicLink()).toBe(true);
  expect(textOf(file)).not.toBe(readFileSync(join(MAPS, file), 'utf8'));
});
