import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkSteps } from '../../../../src/app/reload/link-steps.js';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'steps-')));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a file', () => {
  expect(linkSteps(join(folder, 'a.conf'))).toEqual([{ folder, name: 'a.conf' }]);
});

test('a file in a folder that is not there', () => {
  expect(linkSteps(join(folder, 'x/a.conf'))).toEqual([
    { folder: join(folder, 'x'), name: 'a.conf' },
  ]);
});

test('links to links, as in a config map of Kubernetes', () => {
  mkdirSync(join(folder, '..v1'));
  writeFileSync(join(folder, '..v1/a.conf'), '');
  symlinkSync('..v1', join(folder, '..data'));
  symlinkSync('..data/a.conf', join(folder, 'a.conf'));
  expect(linkSteps(join(folder, 'a.conf'))).toEqual([
    { folder, name: 'a.conf' },
    { folder, name: '..data' },
    { folder: join(folder, '..v1'), name: 'a.conf' },
  ]);
});

test('a link to itself ends', () => {
  symlinkSync('a.conf', join(folder, 'a.conf'));
  expect(linkSteps(join(folder, 'a.conf')).length).toBeGreaterThan(1);
});
