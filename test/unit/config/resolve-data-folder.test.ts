import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { loadConfiguration } from '../../../src/config/load-configuration.js';
import { resolveDataFolder } from '../../../src/config/resolve-data-folder.js';

const folderOf = (
  datafolder: string,
  environment: Record<string, string> = {},
  name = 'kitchen',
): string => resolveDataFolder({ folder: '/etc/gw', gateway: { datafolder, name } }, environment);

test.each([
  ['where nothing is said, data beside the configuration', '', {}, '/etc/gw/data/kitchen'],
  ['a folder', '/srv/gw', {}, '/srv/gw/kitchen'],
  ['what systemd says', '', { STATE_DIRECTORY: '/var/lib/gw' }, '/var/lib/gw/kitchen'],
  ['the first of several', '', { STATE_DIRECTORY: '/var/lib/gw:/x' }, '/var/lib/gw/kitchen'],
  ['systemd says nothing', '', { STATE_DIRECTORY: '' }, '/etc/gw/data/kitchen'],
  ['the option before systemd', '/srv/gw', { STATE_DIRECTORY: '/var/lib/gw' }, '/srv/gw/kitchen'],
] as const)('%s', (_, datafolder, environment, expected) => {
  expect(folderOf(datafolder, environment)).toBe(expected);
});

test('a relative folder starts beside the configuration, also where the current folder has one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mqttgateway-'));
  try {
    for (const path of ['conf', 'current/kept']) mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, 'conf/gw.conf'), '[GATEWAY]\ndatafolder: kept\n');
    const { configuration, problems } = loadConfiguration({
      file: join(folder, 'conf/gw.conf'),
      cwd: join(folder, 'current'),
      environment: {},
    });
    expect(problems).toEqual([]);
    expect(configuration.gateway.datafolder).toBe(join(folder, 'conf/kept'));
    expect(resolveDataFolder(configuration, {})).toBe(join(folder, 'conf/kept/gw'));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const NAMES = [
  ...['..', '.', '.hidden', 'a:b', 'a\\b', 'a%3Ab', 'küche', '厨房', 'CON', 'a"b', 'a*b?'],
  ...['x'.repeat(1024), `${'x'.repeat(1023)}y`, '厨'.repeat(400), `${'厨'.repeat(399)}房`],
  '\u0001',
];

test('every name is one step of a path, and its own', () => {
  const steps = NAMES.map((name) => {
    const folder = folderOf('/srv', {}, name);
    expect(dirname(folder)).toBe('/srv');
    const step = basename(folder);
    expect(step.startsWith('.')).toBe(false);
    expect(step).toMatch(/^[\p{L}\p{N}_.%-]+$/u);
    expect(Buffer.byteLength(step)).toBeLessThanOrEqual(255);
    return step;
  });
  expect(new Set(steps).size).toBe(NAMES.length);
});
