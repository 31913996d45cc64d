import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { observeCommand } from '../support/observed-command.js';

let cwd: string;

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'json-errors-'));
  writeFileSync(join(cwd, 'wrong.yaml'), 'root: [\n');
  writeFileSync(join(cwd, 'wrong.conf'), '[MQTT]\nprot: 1883\n');
  writeFileSync(
    join(cwd, 'right.yaml'),
    'version: 2\nroutes:\n  power: { topic: stat/<device>/POWER, payload: <action>, message: { type: status } }\n',
  );
});

afterAll(() => {
  rmSync(cwd, { recursive: true });
});

const NONE = ['-c', 'none.conf'];

test.each([
  [['health', ...NONE], 'DOCUMENT_NOT_FOUND'],
  [['reload', ...NONE], 'RELOAD_NO_GATEWAY'],
  [['control', 'info', ...NONE], 'DOCUMENT_NOT_FOUND'],
  [['queue', 'stats', ...NONE], 'DOCUMENT_NOT_FOUND'],
  [['queue', 'estimate', '--outage', '1h', ...NONE], 'DOCUMENT_NOT_FOUND'],
  [['queue', 'purge', '--lane', 'dead', ...NONE], 'DOCUMENT_NOT_FOUND'],
  [['config', 'migrate', 'none.conf'], 'DOCUMENT_NOT_FOUND'],
  [['discovery', 'show', ...NONE], 'DOCUMENT_NOT_FOUND'],
  [['discovery', 'show', '-c', 'wrong.conf'], 'CONFIG_UNKNOWN_OPTION'],
  [['schedule', 'next', ...NONE], 'DOCUMENT_NOT_FOUND'],
  [['service', 'install', '--user', ...NONE], 'DOCUMENT_NOT_FOUND'],
  [['interface', 'check', './none'], 'INTERFACE_MODULE_NOT_FOUND'],
  [['map', 'try', 'none.yaml', 'a', 'b'], 'DOCUMENT_NOT_FOUND'],
  [['map', 'diff', 'wrong.yaml', 'right.yaml', '--capture', 'none.jsonl'], 'DOCUMENT_SYNTAX'],
])('%j --json says what is wrong as JSON too', async (args, code) => {
  const { exitCode, stdout, stderr } = await observeCommand([...args, '--json'], { cwd });
  expect(exitCode).toBeGreaterThan(1);
  expect(JSON.parse(stdout)).toMatchObject({ problems: [{ severity: 'error', code }], errors: 1 });
  expect(stderr).toContain(`error  ${code}  `);
});

test('an error that ends a check is JSON as its findings are', async () => {
  const args = ['map', 'check', '-', '-', '--format', 'json'];
  const { exitCode, stdout } = await observeCommand(args, { cwd });
  expect(exitCode).toBe(64);
  expect(JSON.parse(stdout)).toMatchObject({ problems: [{ code: 'COMMAND_USAGE' }] });
});

test('of maps that are tested the wrong one stands beside the others, in one object', async () => {
  const args = ['map', 'test', 'wrong.yaml', 'right.yaml', '--json'];
  const { exitCode, stdout } = await observeCommand(args, { cwd });
  expect(exitCode).toBe(65);
  expect(JSON.parse(stdout)).toMatchObject({
    maps: [{ file: 'right.yaml' }],
    problems: [{ code: 'DOCUMENT_SYNTAX', file: 'wrong.yaml', line: 1 }],
  });
});

test.each([
  ['sub', ['sub', '-t', 'a', '--json', ...NONE]],
  ['monitor', ['monitor', '-t', 'a', '--json', ...NONE]],
  ['queue peek', ['queue', 'peek', '--json', ...NONE]],
  ['queue export', ['queue', 'export', '--json', ...NONE]],
  ['map try', ['map', 'try', 'none.yaml', '--jsonl', '--json']],
])('%s, whose lines are messages, has no error among them', async (_name, args) => {
  const { exitCode, stdout, stderr } = await observeCommand(args, { cwd });
  expect(exitCode).toBeGreaterThan(1);
  expect(stdout).toBe('');
  expect(stderr).toContain('DOCUMENT_NOT_FOUND');
});
