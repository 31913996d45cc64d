/** The commands of users on every map that ships; what the maps do is in test/unit/mapfile. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { observeCommand } from '../support/observed-command.js';

const ROOT = join(import.meta.dirname, '..', '..');

const mapsIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.yaml') && !name.endsWith('.test.yaml'))
    .map((name) => join(folder, name));

const version2 = [...mapsIn('maps/presets'), ...mapsIn('maps/examples')];

const map = (...args: readonly string[]) => observeCommand(['map', ...args], { cwd: ROOT });

test('every map passes its check without a warning', async () => {
  const maps = [...mapsIn('maps'), ...version2];
  expect(maps).toHaveLength(14);
  const { exitCode, stdout } = await map('check', '--deny-warnings', ...maps);
  expect(stdout).toBe('');
  expect(exitCode).toBe(0);
});

test('every map of version 2 passes its cases', async () => {
  expect(version2).toHaveLength(13);
  const { exitCode, stderr } = await map('test', ...version2);
  const passed = [...stderr.matchAll(/^(\S+): (\d+) cases passed\./gm)];
  expect(passed.map(([, name]) => name)).toEqual(version2);
  expect(exitCode).toBe(0);
});
