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

/** The examples of the interfaces: configurations, and the maps beside them. */
const examples = readdirSync(join(ROOT, 'interfaces')).flatMap((name) =>
  readdirSync(join(ROOT, 'interfaces', name))
    .filter((file) => /\.(yaml|conf)$/.test(file))
    .map((file) => join('interfaces', name, file)),
);
const exampleMaps = examples.filter((file) => file.endsWith('.map.yaml'));
const configurations = examples.filter((file) => !exampleMaps.includes(file));

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

test('every example of an interface is right, its map without a warning', async () => {
  expect(exampleMaps.length).toBeGreaterThan(8);
  expect(configurations.length).toBeGreaterThan(8);
  const checked = await map('check', '--deny-warnings', ...exampleMaps);
  expect([checked.stdout, checked.exitCode]).toEqual(['', 0]);
  for (const file of configurations) {
    const { stderr, stdout, exitCode } = await observeCommand(['config', 'check', '-c', file], {
      cwd: ROOT,
    });
    expect({ file, stdout, exitCode }).toEqual({ file, stdout: '', exitCode: 0 });
    expect(stderr).toContain('are right');
  }
});

test('every map of version 2 of an example passes its cases', async () => {
  const maps = exampleMaps.filter((file) => !file.includes('/dummy/'));
  const { exitCode, stderr } = await map('test', ...maps);
  expect([...stderr.matchAll(/^(\S+): \d+ cases? passed\./gm)].map(([, name]) => name)).toEqual(
    maps,
  );
  expect(exitCode).toBe(0);
});
