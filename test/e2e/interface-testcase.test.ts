/** `mqttgateway interface testcase`: of a recording, a folder; of a folder, whether it is still so. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Finished, startCommand } from '../support/built-command.js';

const SERIAL = join(import.meta.dirname, '../../interfaces/serial');
const home = mkdtempSync(join(tmpdir(), 'mqttgateway-testcase-'));
const RECORDING = join(SERIAL, 'testcases/gate-noise/recording.jsonl');

beforeAll(() => {
  cpSync(RECORDING, join(home, 'gate.jsonl'));
  cpSync(join(SERIAL, 'example.yaml'), join(home, 'gate.yaml'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const run = (...args: string[]): Promise<Finished> =>
  startCommand(['interface', 'testcase', ...args], { cwd: home }).ended;

const write = (name: string, text: string): void => writeFileSync(join(home, name), text);

test('a folder is made, without the port, and is played', async () => {
  const made = await run('gate.jsonl', '-c', 'gate.yaml', '--dir', 'cases');
  expect(made).toMatchObject({ code: 0 });
  expect(made.stdout).toBe(
    ['recording.jsonl', 'options.yaml', 'README.md', '']
      .map((file) => (file === '' ? '' : `cases/gate/${file}`))
      .join('\n'),
  );
  const options = readFileSync(join(home, 'cases/gate/options.yaml'), 'utf8');
  expect(options).toContain('BELL_ON');
  expect(options).not.toMatch(/ttyUSB0|baudrate/);
  expect(await run('cases/gate')).toMatchObject({ code: 0 });
  write('cases/gate/options.yaml', options.replace('BELL_ON', 'BELL_RINGS'));
  const played = await run('cases/gate');
  expect(played.code).toBe(1);
  expect(played.stdout).toContain('gate/recording.jsonl: line 6 has');
  expect(await run('gate.jsonl', '-c', 'gate.yaml', '--dir', 'cases')).toMatchObject({ code: 64 });
});

test('secrets do not get into the options', async () => {
  const yaml = readFileSync(join(home, 'gate.yaml'), 'utf8');
  write(
    'secret.yaml',
    `${yaml.replace('  host: ""', '  host: ""\n  password: hush-hush')}`.replace(
      'frame: "10"',
      'frame: "10", description: "hush-hush"',
    ),
  );
  const made = await run('gate.jsonl', 'secret', '-c', 'secret.yaml');
  expect(made).toMatchObject({ code: 0 });
  const options = readFileSync(join(home, 'testcases/secret/options.yaml'), 'utf8');
  expect(options).not.toContain('hush');
  expect(options).toContain('***');
});

test('what cannot be played is told', async () => {
  const [, ...lines] = readFileSync(RECORDING, 'utf8').split('\n');
  write(
    'other.jsonl',
    ['{"recording":1,"interface":"serial","instance":"door"}', ...lines].join('\n'),
  );
  const other = await run('other.jsonl', '-c', 'gate.yaml');
  expect(other).toMatchObject({ code: 64 });
  expect(other.stderr).toMatch(/the recording is of "door", and .*gate\.yaml has no interface/);
  expect(await run('other.jsonl', '-c', 'gate.yaml', '--instance', 'gate')).toMatchObject({
    code: 0,
  });
  const none = await run('none.jsonl', '-c', 'gate.yaml');
  expect(none.stderr).toContain('the recording none.jsonl does not exist');
  write('dummy.yaml', 'interfaces:\n  gate: { interface: dummy }\n');
  const dummy = await run('gate.jsonl', 'dummy', '-c', 'dummy.yaml');
  expect(dummy.code).toBe(1);
  expect(dummy.stderr).toContain('TESTCASE_NOT_PLAYABLE');
});

test('a recording needs its folder, and a file of its own', async () => {
  write(
    'twice.yaml',
    `interfaces:
  a: { interface: dummy, record: a.jsonl }
  b: { interface: dummy, record: ./a.jsonl }
  c: { interface: dummy, record: none/c.jsonl }
`,
  );
  const { code, stdout } = await startCommand(['config', 'check', '-c', 'twice.yaml'], {
    cwd: home,
  }).ended;
  expect(code).toBe(78);
  expect(stdout).toMatch(/twice\.yaml:3:\d+ {2}error {2}CONFIG_CONFLICT .*where a records already/);
  expect(stdout).toMatch(/twice\.yaml:4:\d+ {2}error {2}CONFIG_WRONG_VALUE .*which does not exist/);
});
