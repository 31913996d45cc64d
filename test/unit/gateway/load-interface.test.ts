import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type InterfaceRequest, loadInterface } from '../../../src/gateway/load-interface.js';
import { assertDevice } from '../../../src/isolation/assert-device.js';
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
])('%s is refused', async (_, module, why) => {
  await expect(load({ module })).rejects.toMatchObject({
    name: 'GatewayError',
    code: 'INTERFACE_MODULE_NOT_FOUND',
    exitCode: 78,
    message: expect.stringContaining(why),
  });
});

test.each([
  ['throws', './throws.cjs', 'loading it failed: no paper'],
  ['has a syntax error', './syntax.cjs', 'loading it failed: Unexpected'],
])('a file that %s is refused as found, but not to be loaded', async (_, module, why) => {
  write('throws.cjs', "throw new Error('no paper');");
  write('syntax.cjs', 'module.exports = {');
  await expect(load({ module })).rejects.toMatchObject({
    code: 'INTERFACE_MODULE_FAILED',
    exitCode: 78,
    message: expect.stringContaining(why),
    hint: expect.stringContaining('shows where'),
  });
});

test.each([
  ['./gate', 'Did you mean ./gate.mjs?'],
  ['./gate.js', 'Did you mean ./gate.mjs?'],
  ['gates/bell', undefined],
  ['./gates', 'Did you mean ./gates/index.js?'],
  ['./gaet.mjs', 'Did you mean ./gate.mjs?'],
  ['./gates/indx.js', 'Did you mean ./gates/index.js?'],
  ['./nowhere/gate.mjs', undefined],
  ['./none', undefined],
])('%s: %s', async (module, hint) => {
  write('gate.mjs', '');
  write('gates/index.js', '');
  const error = await load({ module }).catch((cause: unknown) => cause);
  expect(error).toMatchObject({ code: 'INTERFACE_MODULE_NOT_FOUND' });
  if (hint === undefined) expect(error).not.toHaveProperty('hint', expect.stringContaining('Did'));
  else expect(error).toHaveProperty('hint', hint);
});

test.each([
  ['nothing', '', 'options is missing, create is missing'],
  ['a number', 'module.exports = 5;', 'the default export is 5'],
  ['null', 'module.exports = null;', 'the default export is empty'],
  ['no default', 'module.exports = undefined;', 'no default export'],
  [
    'another version',
    moduleText('gate', 'apiVersion: 2'),
    'definition: apiVersion is 2; this release knows 1',
  ],
  ['no create', moduleText('gate', 'create: undefined'), 'definition: create is missing'],
  ['a wrong create', moduleText('gate', 'create: 1'), 'create is 1; expected a function'],
  ['no options', moduleText('gate', 'options: null'), 'definition: options is missing'],
  ['no name', moduleText('gate', 'name: undefined'), 'definition: name is missing'],
  ['a wrong name', moduleText('gate', 'name: 5'), 'name is 5; expected text'],
])('a module that exports %s is refused', async (_, text, why) => {
  write('gate.cjs', text);
  await expect(load({ module: './gate.cjs' })).rejects.toMatchObject({
    code: 'INTERFACE_INVALID',
    message: expect.stringContaining(why),
    hint: expect.stringMatching(/^write export default defineService\({ … }\), .* defineInterface/),
  });
});

const device = { start() {}, handle() {}, stop() {} };

test('what create returns is a device, also one of a class', () => {
  class Gate {
    start() {}
    handle() {}
    stop() {}
  }
  expect(() => assertDevice(device, 'gate')).not.toThrow();
  expect(() => assertDevice(new Gate(), 'gate')).not.toThrow();
});

test.each<[string, unknown, string]>([
  ['nothing', undefined, 'nothing'],
  ['null', null, 'nothing'],
  ['a promise', Promise.resolve(device), 'a promise: it must not be async'],
  ['a number', 5, '5'],
  ['no handle', { ...device, handle: undefined }, 'no handle()'],
  ['only a handle', { handle() {} }, 'no start() or stop()'],
])('create that returns %s is refused for good', (_, returned, what) => {
  expect(() => assertDevice(returned, 'gate')).toThrow(
    expect.objectContaining({
      code: 'INTERFACE_INVALID',
      message: `create of gate returned ${what}; a device has start, handle and stop`,
      retryable: false,
    }),
  );
});
