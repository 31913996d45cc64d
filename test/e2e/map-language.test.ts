/** The commands around a version-2 map, as a user types them one after the other. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { observeCommand } from '../support/observed-command.js';

const CAPTURES = join(import.meta.dirname, '../fixtures/captures');

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'map-language-'));
  cpSync(CAPTURES, cwd, { recursive: true });
});
afterEach(() => rmSync(cwd, { recursive: true }));

const map = (args: readonly string[], stdin = '') =>
  observeCommand(['map', ...args], { cwd, stdin });
const textOf = (file: string): string => readFileSync(join(cwd, file), 'utf8');
const write = (file: string, text: string): void => writeFileSync(join(cwd, file), text);

test('a new map is right, proved and tested, and nothing is overwritten', async () => {
  expect(await map(['new', 'home.yaml'])).toMatchObject({ exitCode: 0, stdout: 'home.yaml\n' });
  const checked = await map(['check', '--deny-warnings', 'home.yaml']);
  expect(checked).toMatchObject({ exitCode: 0, stdout: '' });
  expect(checked.stderr).toBe(
    'home.yaml: the map can be used, 3 routes, 2 keywords, invertible.   Next: mqttgateway map test home.yaml\n',
  );
  const tested = await map(['test', 'home.yaml', '--coverage']);
  expect(tested).toMatchObject({ exitCode: 0 });
  expect(tested.stdout).toContain('the cases touch 9 of 10 routes and keywords, 90 %');
  const again = await map(['new', 'home.yaml']);
  expect(again).toMatchObject({ exitCode: 64, stdout: '' });
  expect(again.stderr).toContain('COMMAND_FILE_EXISTS');
  const shown = await map(['new']);
  expect(shown.stdout).toBe(textOf('home.yaml'));
});

test('a case that fails is shown with its place, annotated, and brought up to date', async () => {
  await map(['new', 'home.yaml']);
  write('home.yaml', textOf('home.yaml').replace('action: LIGHT_ON }', 'action: LIGHT_OFF }'));
  const failed = await map(['test', 'home.yaml']);
  expect(failed.exitCode).toBe(1);
  expect(failed.stdout).toMatch(/^home\.yaml:\d+:\d+ {2}✗ {2}switch the kitchen lamp on\n/);
  expect(failed.stdout).toContain('✗ action          LIGHT_OFF  LIGHT_ON\n');
  const github = await map(['test', 'home.yaml', '--format', 'github']);
  expect(github.stdout).toMatch(
    /^::error file=home\.yaml,line=\d+,col=\d+,title=COMMAND_TEST_FAILED::switch the kitchen/,
  );
  const json = await map(['test', 'home.yaml', '--json']);
  expect(json.exitCode).toBe(1);
  expect(JSON.parse(json.stdout)).toMatchObject({
    maps: [{ file: 'home.yaml', cases: 5, failed: 1 }],
  });
  const updated = await map(['test', 'home.yaml', '--update']);
  expect(updated).toMatchObject({ exitCode: 0, stdout: '' });
  expect(updated.stderr).toContain('switch the kitchen lamp on: message rewritten');
  expect(textOf('home.yaml')).toBe((await map(['new'])).stdout);
});

test('cases stand in files of their own too; no cases are no failure, but no coverage either', async () => {
  write(
    'm.yaml',
    'version: 2\nroutes:\n  a: { topic: a, payload: <action>, message: { type: status } }\n',
  );
  const none = await map(['test', 'm.yaml']);
  expect(none).toMatchObject({ exitCode: 0, stdout: '' });
  expect(none.stderr).toContain('m.yaml: there are no cases. Write one into the file:');
  expect(await map(['test', 'm.yaml', '--coverage'])).toMatchObject({ exitCode: 1 });
  write(
    'm.test.yaml',
    'tests:\n  - name: x\n    mqtt: { topic: a, payload: b }\n    error: MAP_NO_ROUTE\n',
  );
  const beside = await map(['test', 'm.yaml']);
  expect(beside.exitCode).toBe(1);
  expect(beside.stdout).toContain('m.test.yaml:2:11  ✗  x\n');
  expect(await map(['test', 'm.yaml', '--update'])).toMatchObject({ exitCode: 0 });
  expect(textOf('m.test.yaml')).toBe(
    'tests:\n  - name: x\n    mqtt: { topic: a, payload: b }\n    message: { type: status, action: b }\n',
  );
});

test('a wrong map is 65 in every command, and told', async () => {
  write('bad.yaml', 'version: 2\nroutes:\n  a: { topic: a/<, payload: x }\n');
  write('empty.jsonl', '');
  const commands = [
    ['check', 'bad.yaml'],
    ['test', 'bad.yaml'],
    ['try', 'bad.yaml', 'a', 'b'],
    ['docs', 'bad.yaml'],
    ['render', 'bad.yaml'],
    ['diff', 'bad.yaml', 'bad.yaml', '--capture', 'empty.jsonl'],
  ];
  for (const args of commands) {
    const { exitCode, stdout, stderr } = await map(args);
    expect([args[0], exitCode]).toEqual([args[0], 65]);
    expect(`${stdout}${stderr}`).toContain('bad.yaml:3:');
  }
});

test('map try shows each route that was tried, and whether the gateway takes the message', async () => {
  await map(['new', 'home.yaml']);
  const taken = await map(['try', 'home.yaml', 'home/kitchen/lamp/set', 'on']);
  expect(taken).toMatchObject({ exitCode: 0, stderr: 'received by the filter home/+/+/set\n' });
  expect(taken.stdout).toContain('route switch  ✓\n');
  expect(taken.stdout).toMatch(/^action +on +→ LIGHT_ON +strict$/m);
  const refused = await map(['try', 'home.yaml', 'home/kitchen/lamp/set', 'MAYBE', '--json']);
  expect(refused.exitCode).toBe(1);
  expect(JSON.parse(refused.stdout)).toMatchObject({
    attempts: [{ route: 'switch', code: 'MAP_UNKNOWN_TOKEN' }],
    accepted: false,
    error: { code: 'MAP_UNKNOWN_TOKEN' },
  });
  const other = await map(['try', 'home.yaml', 'home/kitchen/lamp/state', 'ON']);
  expect(other.exitCode).toBe(0);
  expect(other.stderr).toContain('with role device, a status of this route does not come in');
  const hex = await map(['try', 'home.yaml', 'home/kitchen/lamp/set', '4f4e', '--hex']);
  expect(hex.stdout).toContain('command LIGHT_ON');
  expect(await map(['try', 'home.yaml', 'a', 'xyz', '--hex'])).toMatchObject({ exitCode: 64 });
});

test('what a payload does to a terminal is shown, not done', async () => {
  write(
    'm.yaml',
    'version: 2\nroutes:\n  a: { topic: a, payload: <words>, message: { type: command } }\n',
  );
  const inbound = await map(['try', 'm.yaml', 'a', 'x\u001b[31m\u202ered']);
  expect(inbound.stdout).toContain('words=x\\u001b[31m\\u202ered\n');
  const message = { type: 'command', arguments: { words: 'x\u001b[31m\nred' } };
  const outbound = await map(['try', 'm.yaml', '--message', JSON.stringify(message)]);
  expect(outbound.stdout).toBe('a  x\\u001b[31m\\nred\n');
  cpSync(join(CAPTURES, '../vectors/open.json'), join(cwd, 'open.json'));
  const action = JSON.stringify({ action: 'on\u001b[31m' });
  const version1 = await map(['try', 'open.json', '--message', action]);
  expect(version1.stdout).toContain('  on\\u001b[31m');
  expect(inbound.stdout + outbound.stdout + version1.stdout).not.toContain('\u001b');
});

test('map try publishes in parts, with what the route says of publishing', async () => {
  write(
    'm.yaml',
    'version: 2\nroutes:\n  climate: { topic: s/<device>/<argkey>, payload: <argvalue>, message: { type: status }, publish: { retain: true, expiry: 30s } }\n',
  );
  const internal = { type: 'status', device: 'a', arguments: { t: '21', h: '50' } };
  const text = await map(['try', 'm.yaml', '--message', JSON.stringify(internal)]);
  expect(text.stdout).toBe(
    's/a/t  21  (retained, expires after 30 s)\ns/a/h  50  (retained, expires after 30 s)\n',
  );
  const lines = await map(['try', 'm.yaml', '--jsonl'], `${JSON.stringify({ internal })}\n`);
  const first = { topic: 's/a/t', payload: '21', qos: 1, retain: true, expirySeconds: 30 };
  expect(JSON.parse(lines.stdout)).toEqual({
    ...first,
    publications: [first, { ...first, topic: 's/a/h', payload: '50' }],
  });
});

test.each(['tasmota', 'zigbee2mqtt', 'plant'])(
  '%s: a map is proposed from a capture; it is right, its cases pass, and it reads all',
  async (name) => {
    const made = await map(['new', 'map.yaml', '--from-capture', `${name}.jsonl`]);
    expect(made).toMatchObject({ exitCode: 0, stdout: 'map.yaml\n' });
    expect(textOf('map.yaml')).toContain('# guess: ');
    const checked = await map(['check', 'map.yaml', '--deny-warnings']);
    expect(checked).toMatchObject({ exitCode: 0, stdout: '' });
    expect(await map(['test', 'map.yaml'])).toMatchObject({ exitCode: 0, stdout: '' });
    const lines = textOf(`${name}.jsonl`)
      .split('\n')
      .filter((line) => line !== '' && !line.includes('base64'));
    const read = await map(['try', 'map.yaml', '--jsonl'], lines.join('\n'));
    const answers = read.stdout.trim().split('\n');
    expect(answers).toHaveLength(lines.length);
    expect(answers.filter((line) => line.startsWith('{"error"'))).toEqual([]);
  },
);

test('two maps are compared over a capture', async () => {
  await map(['new', 'a.yaml', '--from-capture', 'tasmota.jsonl']);
  const same = await map(['diff', 'a.yaml', 'a.yaml', '--capture', 'tasmota.jsonl']);
  expect(same).toMatchObject({ exitCode: 0, stdout: '' });
  expect(same.stderr).toContain('mean the same by all 13 messages');
  write(
    'b.yaml',
    textOf('a.yaml')
      .replace(/^tests:[\s\S]*/m, '')
      .replaceAll('cmnd/', 'ask/')
      .replaceAll('function: LWT', 'function: Here'),
  );
  const other = await map(['diff', 'a.yaml', 'b.yaml', '--capture', '-'], textOf('tasmota.jsonl'));
  expect(other.exitCode).toBe(1);
  expect(other.stdout).toContain('3 × another message: tele-lwt → tele-lwt\n');
  expect(other.stdout).toContain('2 × refused now: cmnd-power → MAP_NO_ROUTE\n');
  expect(other.stderr).toContain('5 of 13 messages change their meaning');
  const json = await map(['diff', 'a.yaml', 'b.yaml', '--json', '--capture', 'tasmota.jsonl']);
  expect(JSON.parse(json.stdout)).toMatchObject({ messages: 13, same: 8, other: 3, refused: 2 });
  write('none.jsonl', '');
  const nothing = await map(['diff', 'a.yaml', 'b.yaml', '--json', '--capture', 'none.jsonl']);
  expect(nothing.exitCode).toBe(1);
  expect(nothing.stderr).toContain('none.jsonl has no message, so nothing is compared');
  expect(JSON.parse(nothing.stdout)).toMatchObject({ messages: 0 });
  write('c.jsonl', 'x\n');
  const bad = await map(['diff', 'a.yaml', 'b.yaml', '--capture', 'c.jsonl']);
  expect(bad).toMatchObject({ exitCode: 64 });
  expect(bad.stderr).toContain('COMMAND_BAD_CAPTURE  c.jsonl:1 is not JSON');
});

test('a page for people, and the map as one file', async () => {
  write(
    'm.yaml',
    'version: 2\nroot: home\ninclude: [{ map: seven-level, root: attic }]\nroutes:\n  a: { topic: <root>/a, payload: <action>, message: { type: status } }\n',
  );
  const page = await map(['docs', 'm.yaml']);
  expect(page).toMatchObject({ exitCode: 0, stderr: '' });
  expect(page.stdout).toContain('# Messages of m.yaml\n');
  expect(page.stdout).toContain('| `home/a` | `<action>` | goes out | a |');
  const whole = await map(['render', 'm.yaml']);
  expect(whole).toMatchObject({ exitCode: 0, stderr: '' });
  expect(whole.stdout).toContain('topic: attic/<function?>/');
  write('whole.yaml', whole.stdout);
  expect((await map(['render', 'whole.yaml'])).stdout).toBe(whole.stdout);
});
