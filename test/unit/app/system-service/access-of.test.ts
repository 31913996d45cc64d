import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { obstacleFor, SOMEBODY } from '../../../../src/app/system-service/access-of.js';

let folder: string;
let inner: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'access-'));
  inner = join(folder, 'inner');
  file = join(inner, 'a.conf');
  mkdirSync(inner);
  writeFileSync(file, '');
  chmodSync(folder, 0o755);
  chmodSync(inner, 0o755);
  chmodSync(file, 0o644);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('what all may read keeps nobody out', () => {
  expect(obstacleFor(SOMEBODY, file, 'read')).toBeUndefined();
});

test('a file of its owner alone keeps others out, not the owner, not the group that may read it', () => {
  chmodSync(file, 0o640);
  const { uid, gid } = statSync(file);
  expect(obstacleFor(SOMEBODY, file, 'read')).toBe(file);
  expect(obstacleFor({ uid: 12_345, gids: [gid] }, file, 'read')).toBeUndefined();
  expect(obstacleFor({ uid, gids: [] }, file, 'read')).toBeUndefined();
});

test('a closed folder on the way is named', () => {
  chmodSync(inner, 0o700);
  expect(obstacleFor(SOMEBODY, file, 'read')).toBe(inner);
  expect(obstacleFor({ uid: 0, gids: [] }, file, 'read')).toBeUndefined();
});

test('a folder is written into by who may', () => {
  expect(obstacleFor(SOMEBODY, inner, 'write')).toBe(inner);
  chmodSync(inner, 0o777);
  expect(obstacleFor(SOMEBODY, inner, 'write')).toBeUndefined();
});
