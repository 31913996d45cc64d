import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestOf } from '../../../../src/app/reload/digest-of.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'digest-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('what a file holds is its digest, not its name or time', () => {
  const [a, b] = [join(folder, 'a'), join(folder, 'b')];
  writeFileSync(a, 'text');
  writeFileSync(b, 'text');
  expect(digestOf(a)).toBe(digestOf(b));
  writeFileSync(b, 'texts');
  expect(digestOf(a)).not.toBe(digestOf(b));
});

test('a file that is not there, a folder and a pipe have one as well, and nobody waits for a writer', () => {
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  expect([join(folder, 'none'), folder, pipe].map(digestOf)).toEqual([
    'ENOENT',
    'not a file',
    'not a file',
  ]);
});

test('a large file is known by its size and time', () => {
  const large = join(folder, 'large');
  writeFileSync(large, '');
  truncateSync(large, 5_000_000);
  expect(digestOf(large)).toMatch(/^5000000:/);
});
