import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type InterfaceRequest, loadInterface } from '../../../src/gateway/load-interface.js';
import type { InterfaceDefinition } from '../../../src/sdk/interface-contract.js';

const definition: InterfaceDefinition = {
  name: 'bell',
  apiVersion: 1,
  options: {},
  create: () => ({ start() {}, handle() {}, stop() {} }),
};
const builtIn = { bell: async () => ({ default: definition }) };

// Packages are looked for in test/e2e/interface-packages.test.ts: Jest has a resolution of its own.

/** The text of a CommonJS module that exports a definition, with some members changed. */
const moduleText = (name: string, changes = ''): string =>
  `module.exports = { name: '${name}', apiVersion: 1, options: {}, create() {}, ${changes} };`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'load-interface-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

const load = (request: Partial<InterfaceRequest>): Promise<InterfaceDefinition> =>
  loadInterface({ name: 'gate', interface: '', ...request }, builtIn, folder);

test('a built-in interface is found by its name', async () => {
  expect(await load({ interface: 'bell' })).toBe(definition);
});

test.each(['bel', 'constructor', '__proto__', ''])('%j is not built in', async (name) => {
  await expect(load({ interface: name })).rejects.toMatchObject({
    code: 'INTERFACE_UNKNOWN',
    message: expect.stringContaining(`there is no interface "${name}"`),
  });
});

test('a file is found from the folder of the configuration, and by its whole path', async () => {
  write('gates/gate.cjs', moduleText('from-file'));
  expect((await load({ module: './gates/gate.cjs' })).name).toBe('from-file');
  expect((await load({ module: join(folder, 'gates/gate.cjs') })).name).toBe('from-file');
});

test.each([
  [
    'a data: URL',
    'data:text/javascript,export default 1',
    'neither the name of a package nor a path',
  ],
  ['a file: URL', 'file:///etc/passwd', 'neither the name of a package nor a path'],
  ['a URL', 'https://example.org/gate.js', 'neither the name of a package nor a path'],
  ['a part of node', 'fs', 'it is a part of node'],
  ['a part of node with its scheme', 'node:fs', 'neither the name of a package nor a path'],
  ['a file that is not there', './none.cjs', 'does not exist'],
  ['a folder', './', 'is a folder'],
  ['a file that throws', './throws.cjs', 'loading it failed: no paper'],
  ['a file with a syntax error', './syntax.cjs', 'loading it failed: Unexpected'],
])('%s is refused', async (_, module, why) => {
  write('throws.cjs', "throw new Error('no paper');");
  write('syntax.cjs', 'module.exports = {');
  await expect(load({ module })).rejects.toMatchObject({
    name: 'GatewayError',
    code: 'INTERFACE_MODULE_NOT_FOUND',
    exitCode: 78,
    message: expect.stringContaining(why),
  });
});

test.each([
  ['nothing', ''],
  ['a number', 'module.exports = 5;'],
  ['null', 'module.exports = null;'],
  ['another version', moduleText('gate', 'apiVersion: 2')],
  ['no create', moduleText('gate', 'create: 1')],
  ['no options', moduleText('gate', 'options: null')],
  ['no name', moduleText('gate', 'name: 5')],
])('a module that exports %s is refused', async (_, text) => {
  write('gate.cjs', text);
  await expect(load({ module: './gate.cjs' })).rejects.toMatchObject({
    code: 'INTERFACE_INVALID',
    message: expect.stringContaining('does not export an interface definition of apiVersion 1'),
  });
});
