import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { RotatingFile, type RotatingFileChange } from '../../../src/log/rotating-file.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rotating-file-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const open = (maxFileBytes: number, maxFiles: number, path = join(folder, 'gateway.log')) => {
  const changes: RotatingFileChange[] = [];
  const onChange = (change: RotatingFileChange): void => void changes.push(change);
  return { changes, file: new RotatingFile({ path, maxFileBytes, maxFiles, onChange }) };
};
const sizes = (): number[] => readdirSync(folder).map((name) => statSync(join(folder, name)).size);
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

test('a burst never exceeds the caps', () => {
  const { file } = open(20_000, 3);
  const line = `${'x'.repeat(97)}é\n`;
  for (let count = 0; count < 5_000; count += 1) {
    file.write(line);
    if (count % 50 === 0) expect(Math.max(...sizes())).toBeLessThanOrEqual(20_000);
  }
  file.close();
  expect(sizes()).toEqual([20_000, 20_000, 20_000]);
  expect(file.lostLines).toBe(0);
});

test('the youngest lines are kept, in order: path, path.1, path.2', () => {
  const { file } = open(4, 3);
  for (const line of ['a\n', 'b\n', 'c\n', 'd\n', 'e\n', 'f\n', 'g\n']) file.write(line);
  file.close();
  expect(read('gateway.log')).toBe('g\n');
  expect(read('gateway.log.1')).toBe('e\nf\n');
  expect(read('gateway.log.2')).toBe('c\nd\n');
  expect(readdirSync(folder)).toHaveLength(3);
});

test('with one file the file starts anew', () => {
  const { file } = open(4, 1);
  for (const line of ['a\n', 'b\n', 'c\n']) file.write(line);
  file.close();
  expect(readdirSync(folder)).toEqual(['gateway.log']);
  expect(read('gateway.log')).toBe('c\n');
});

test('a later start goes on where the last one ended', () => {
  writeFileSync(join(folder, 'gateway.log'), 'old\n');
  const { file } = open(10, 2);
  file.write('new\n');
  file.write('next\n');
  file.close();
  expect(read('gateway.log.1')).toBe('old\nnew\n');
  expect(read('gateway.log')).toBe('next\n');
});

test('what wider limits have left is brought within the narrower ones', () => {
  for (const name of ['gateway.log', 'gateway.log.1', 'gateway.log.2', 'gateway.log.3']) {
    writeFileSync(join(folder, name), 'x'.repeat(500));
  }
  writeFileSync(join(folder, 'gateway.log.20240131'), 'not ours');
  const { file } = open(100, 2);
  file.write('a\n');
  file.close();
  expect(readdirSync(folder).sort()).toEqual([
    'gateway.log',
    'gateway.log.1',
    'gateway.log.20240131',
  ]);
  expect(read('gateway.log')).toBe('a\n');
  expect(read('gateway.log.1')).toHaveLength(100);
});

test('a line longer than a file is cut at a character', () => {
  const { file } = open(64, 2);
  file.write(`${'é'.repeat(500)}\n`);
  file.close();
  expect(read('gateway.log')).toBe(`${'é'.repeat(27)}… (cut)\n`);
});

test('any lines and limits stay within the caps', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }), { maxLength: 60 }),
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 4 }),
      (lines, maxFileBytes, maxFiles) => {
        const { file, changes } = open(maxFileBytes, maxFiles);
        for (const line of lines) file.write(`${line}\n`);
        file.close();
        expect(changes).toEqual([]);
        expect(readdirSync(folder).length).toBeLessThanOrEqual(maxFiles);
        for (const size of sizes()) expect(size).toBeLessThanOrEqual(maxFileBytes);
        rmSync(folder, { recursive: true });
        mkdirSync(folder);
      },
    ),
    { numRuns: 60 },
  );
});

test('a missing folder is told once, lines are counted, and it recovers', () => {
  const later = join(folder, 'later');
  const { file, changes } = open(1000, 2, join(later, 'gateway.log'));
  for (const line of ['a\n', 'b\n', 'c\n']) file.write(line);
  expect(changes).toEqual([{ works: false, cause: expect.objectContaining({ code: 'ENOENT' }) }]);
  expect(file.lostLines).toBe(3);
  mkdirSync(later);
  file.write('d\n');
  file.write('e\n');
  expect(changes.slice(1)).toEqual([{ works: true, lostLines: 3 }]);
  expect(readFileSync(join(later, 'gateway.log'), 'utf8')).toBe('d\ne\n');
  file.close();
  expect(file.lostLines).toBe(3);
});

test('a folder in place of the file is told once', () => {
  mkdirSync(join(folder, 'gateway.log'));
  const { file, changes } = open(1000, 2);
  file.write('a\n');
  file.write('b\n');
  file.close();
  expect(changes).toEqual([{ works: false, cause: expect.objectContaining({ code: 'EISDIR' }) }]);
});

// /dev/full is Linux's real device that is always full.
const onLinux = existsSync('/dev/full') ? test : test.skip;
onLinux('a full disk is told once and the lines are counted', () => {
  const { file, changes } = open(1000, 1, '/dev/full');
  file.write('a\n');
  file.write('b\n');
  file.close();
  expect(changes).toEqual([{ works: false, cause: expect.objectContaining({ code: 'ENOSPC' }) }]);
  expect(file.lostLines).toBe(2);
});

test('after the end nothing is written', () => {
  const { file } = open(1000, 1);
  file.close();
  file.write('a\n');
  expect(readdirSync(folder)).toEqual([]);
});

test('where rotating fails the caps hold all the same, after a restart too, and what is lost is counted', () => {
  // A folder in the place of the oldest file, which cannot be removed.
  mkdirSync(join(folder, 'gateway.log.2', 'full'), { recursive: true });
  const total = (): number => statSync(join(folder, 'gateway.log')).size;
  for (let start = 0; start < 3; start += 1) {
    const { file, changes } = open(10, 3);
    for (let count = 0; count < 20; count += 1) {
      file.write('12345\n');
      expect(total()).toBeLessThanOrEqual(10);
    }
    file.close();
    expect(file.lostLines).toBe(start === 0 ? 19 : 20);
    expect(changes).toHaveLength(1);
  }
});
