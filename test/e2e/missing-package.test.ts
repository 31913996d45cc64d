/** What somebody sees whose installation left out optional packages: `npm ci --omit=optional`. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProgram } from '../support/built-command.js';

const ROOT = join(import.meta.dirname, '../..');
const LEFT_OUT = new Set(['serialport', '@serialport', 'modbus-serial', '@homebridge']);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'without-optional-'));
  for (const entry of ['dist', 'interfaces', 'schemas', 'maps', 'default.conf', 'package.json'])
    cpSync(join(ROOT, entry), join(folder, entry), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(ROOT, 'node_modules')))
    if (!LEFT_OUT.has(name))
      symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['serial', 'serialport'],
  ['modbus', 'modbus-serial'],
  ['dbus', '@homebridge/dbus-native'],
])('%s without %s: the check of the configuration names the package', async (name, missing) => {
  const { code, stdout } = await startProgram(
    process.execPath,
    ['dist/src/cli/main.js', 'config', 'check', '-c', `interfaces/${name}/example.yaml`],
    { cwd: folder },
  ).ended;
  expect(stdout).toContain(`INTERFACE_PACKAGE_MISSING  the package ${missing} is not installed`);
  expect(stdout).toContain(`npm install ${missing}`);
  expect(code).toBe(78);
});

test('interfaces that need no package go on', async () => {
  const args = ['dist/src/cli/main.js', 'config', 'check', '-c', 'interfaces/tcp/example.yaml'];
  const { code } = await startProgram(process.execPath, args, { cwd: folder }).ended;
  expect(code).toBe(0);
});
