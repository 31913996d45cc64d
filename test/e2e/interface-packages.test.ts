import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type CommandOutcome, observeCommand } from '../support/observed-command.js';

/** Interfaces of strangers, as packages in node_modules beside the configuration. */
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'interface-packages-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

/** Checks, from another folder, a configuration that wants the package. */
const check = (name: string): Promise<CommandOutcome> => {
  write('site/gateway.conf', `[INTERFACE:gate]\nmodule: ${name}\n[MAP]\nroot: a\ntopics: a/#\n`);
  mkdirSync(join(folder, 'elsewhere'));
  return observeCommand(['config', 'check', '-c', '../site/gateway.conf'], {
    cwd: join(folder, 'elsewhere'),
  });
};

const DEFINITION = `{
  name: 'gate',
  apiVersion: 1,
  options: {},
  create: () => ({ start() {}, handle() {}, stop() {} }),
}`;

test.each([
  ['a package', 'gate-interface', { main: 'main.mjs' }],
  ['a package with a scope', '@maker/gate', { main: 'main.mjs' }],
  ['a package with exports', 'gate-exports', { exports: './main.mjs' }],
  [
    'a package for import only',
    'gate-import',
    { exports: { '.': { types: './x.d.ts', import: './main.mjs' } } },
  ],
  [
    'a package for import only, by a nested condition',
    'gate-node',
    { exports: { browser: './x.js', node: { require: null, import: './main.mjs' } } },
  ],
])('%s is found from the folder of the configuration', async (_, name, about) => {
  write(`site/node_modules/${name}/package.json`, JSON.stringify({ name, ...about }));
  write(`site/node_modules/${name}/main.mjs`, `export default ${DEFINITION};`);
  const { exitCode, stdout, stderr } = await check(name);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/configuration, map and interfaces are right/);
  expect(exitCode).toBe(0);
});

test.each([
  ['that is not installed', 'no-such-gate', 'no such package is installed in'],
  ['without a way in', 'gate-closed', 'No "exports" main defined'],
])('a package %s is refused with a place', async (_, name, why) => {
  write('site/node_modules/gate-closed/package.json', '{ "name": "gate-closed", "exports": {} }');
  const { exitCode, stdout } = await check(name);
  expect(stdout).toMatch(/gateway\.conf:2:9 {2}error {2}INTERFACE_MODULE_NOT_FOUND/);
  expect(stdout).toContain(why);
  expect(exitCode).toBe(78);
});
