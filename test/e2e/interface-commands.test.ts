/** `mqttgateway interface …`, as a stranger uses it, in a folder where the package is installed. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RULES } from '../../src/testing/conformance/rules.js';
import { type Finished, startCommand, startProgram } from '../support/built-command.js';

const ROOT = join(import.meta.dirname, '../..');
const WRONG = join(ROOT, 'test/fixtures/wrong-interfaces');
const home = mkdtempSync(join(tmpdir(), 'mqttgateway-interfaces-'));

beforeAll(() => {
  mkdirSync(join(home, 'node_modules'));
  // What installing the packed package makes of it: test/docs/guides.test.ts does the real one.
  symlinkSync(ROOT, join(home, 'node_modules', 'mqttgateway'));
  writeFileSync(join(home, 'package.json'), '{"private":true,"type":"module"}');
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const run = (args: readonly string[], cwd = home): Promise<Finished> =>
  startCommand(['interface', ...args], { cwd }).ended;

interface Report {
  readonly ok: boolean;
  readonly rules: readonly { rule: string; outcome: string; seen: string; remedy: string }[];
}

const reportOf = async (...args: string[]): Promise<Report & { code: number | null }> => {
  const { code, stdout } = await run(['check', ...args, '--json']);
  return { code, ...JSON.parse(stdout) };
};

const brokenOf = ({ rules }: Report): [string, string][] =>
  rules.flatMap(({ rule, outcome, seen }): [string, string][] =>
    outcome === 'broken' ? [[rule, seen]] : [],
  );

/** A folder with an interface of this code. */
const interfaceOf = (name: string, code: string): string => {
  const folder = join(home, name);
  mkdirSync(folder);
  writeFileSync(join(folder, `${name}.js`), code);
  return folder;
};

const withStart = (name: string, start: string): string =>
  interfaceOf(
    name,
    `export default { name: '${name}', apiVersion: 1, options: { type: 'object' },
      create: () => ({ start() { ${start} }, handle() {}, stop() {} }) };`,
  );

test('list: those that ship, with what they need', async () => {
  const { code, stdout } = await run(['list']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^dummy +An interface without a device\.$/m);
  const listed = JSON.parse((await run(['list', '--json'])).stdout);
  expect(listed).toContainEqual({
    name: 'dummy',
    description: 'An interface without a device.',
    packages: [],
    isolation: 'inline',
  });
});

/** Rules that need what such an interface does not have. */
const SKIPPED = new Map([
  ['service', ['known-command', 'device-lost']],
  ['blank', ['device-lost']],
]);

test.each(['serial', 'tcp', 'poll', 'service', 'blank'])(
  'new --kind %s: works at once, by every rule, its tests, its configuration and its map',
  async (kind) => {
    const name = `door-${kind}`;
    const made = await run(['new', name, '--kind', kind]);
    expect(made).toMatchObject({ code: 0, stdout: expect.stringContaining(`${name}/${name}.js`) });
    expect(made.stderr).toContain(`cd ${name}\n  mqttgateway interface check .`);
    const folder = join(home, name);

    const checked = await reportOf(name);
    expect(brokenOf(checked)).toEqual([]);
    expect(checked).toMatchObject({ code: 0, ok: true });
    const skipped = checked.rules.filter(({ outcome }) => outcome === 'skipped');
    expect(skipped.map(({ rule }) => rule)).toEqual(SKIPPED.get(kind) ?? []);

    const tests = startProgram(process.execPath, ['--test', '--test-reporter=tap'], {
      cwd: folder,
      // Set by a test runner for its children, which then report to it.
      env: { NODE_TEST_CONTEXT: undefined, NODE_OPTIONS: undefined },
    });
    const { code, stdout } = await tests.ended;
    expect(stdout).toMatch(/^# pass [2-9]$/m);
    expect(code).toBe(0);

    const beside = { cwd: folder };
    const config = await startCommand(['config', 'check', '-c', 'example.conf'], beside).ended;
    expect(config).toMatchObject({ code: 0, stdout: '' });
    // A service has topics of its own.
    if (kind !== 'service') {
      const map = await startCommand(['map', 'test', 'example.map.yaml'], beside).ended;
      expect(map).toMatchObject({ code: 0, stdout: '' });
    }
    const text = readFileSync(join(folder, `${name}.js`), 'utf8');
    expect(text).toContain(`name: '${name}'`);
    expect(text).not.toContain('starter');
  },
);

test('new overwrites nothing, and says what a name may be', async () => {
  await run(['new', 'twice']);
  const again = await run(['new', 'twice', '--kind', 'tcp']);
  expect(again).toMatchObject({ code: 64, stdout: '' });
  expect(again.stderr).toContain('COMMAND_FILE_EXISTS  twice exists already; nothing was written');
  const wrong = await run(['new', '../Lamp']);
  expect(wrong.stderr).toContain('COMMAND_USAGE  the name is "../Lamp"; expected lower case');
  expect(existsSync(join(home, '..', 'Lamp'))).toBe(false);
  const shipped = await run(['new', 'serial']);
  expect(shipped).toMatchObject({ code: 64, stdout: '' });
  expect(shipped.stderr).toContain(
    '"serial", as that of an interface which comes with mqttgateway',
  );
  const elsewhere = await run(['new', 'lamp', '--dir', '/proc/nowhere']);
  expect(elsewhere.stderr).toContain('COMMAND_CANNOT_WRITE');
});

test('check: a broken rule is told with what was seen and what to do', async () => {
  const folder = join(WRONG, 'stop-twice');
  const { code, stdout, stderr } = await run(['check', folder]);
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /^ {2}FAIL {2}stop-twice +the second stop threw: it is closed already\n {8}→ Close only/m,
  );
  expect(stdout).toMatch(/^ {2}ok {4}definition /m);
  expect(stdout).toMatch(/^ {2}skip {2}device-lost /m);
  expect(stderr).toContain('1 of ');
  const quiet = await run(['check', folder, '-q']);
  expect(quiet).toMatchObject({ code: 1, stderr: '' });
  expect(quiet.stdout.trim().split('\n')).toHaveLength(2);
});

test('check: errors that nobody catches', async () => {
  const report = await reportOf(join(WRONG, 'errors-caught'));
  expect(report.code).toBe(1);
  expect(brokenOf(report)).toEqual([
    ['errors-caught', expect.stringMatching(/^during .*: the bell is out of order$/)],
  ]);
});

describe('an interface that harms its process harms only that one', () => {
  const others = ['readme', 'example'];

  test('process.exit in start: the other rules are tried all the same', async () => {
    const report = await reportOf(withStart('leaves', 'process.exit(0);'));
    const broken = new Map(brokenOf(report));
    expect(broken.get('start-ends')).toBe('it ended its process with exit code 0');
    for (const rule of others) expect([...broken.keys()]).toContain(rule);
    expect(report.rules.map(({ rule }) => rule)).toEqual(RULES.map(({ id }) => id));
  });

  test('an endless loop', async () => {
    const folder = withStart('loops', 'for (;;);');
    const report = await reportOf(folder, '--timeout', '2');
    expect(new Map(brokenOf(report)).get('start-ends')).toMatch(/^nothing came back for 2 s/);
  });

  test.each([
    ['throws', 'throw new Error("no such driver");', 'no such driver', '60'],
    ['exits', 'process.exit(3);', 'it ended its process with exit code 3', '60'],
    [
      'waits',
      'await new Promise(() => setInterval(() => 0, 1000));',
      'nothing came back for 2 s',
      '2',
    ],
    ['exports-nothing', 'export const lamp = 1;', 'no default export', '60'],
  ])('at import: %s', async (name, code, seen, seconds) => {
    const report = await reportOf(interfaceOf(name, code), '--timeout', seconds);
    expect(report.code).toBe(1);
    expect(brokenOf(report)).toEqual([['definition', expect.stringContaining(seen)]]);
  });

  test('what it prints does not disturb the report', async () => {
    const report = await reportOf(withStart('prints', 'console.log("{}");'));
    expect(brokenOf(report).map(([rule]) => rule)).toEqual(others);
  });
});

test('check takes a file, an npm package, and one that ships', async () => {
  await run(['new', 'bell', '--dir', 'node_modules']);
  expect((await reportOf('bell')).ok).toBe(true);
  expect((await reportOf('node_modules/bell/bell.js')).ok).toBe(true);
  expect((await reportOf('dummy')).ok).toBe(true);
});

test.each(['tcp', 'modbus', 'http'])(
  'check %s: with the simulated device that ships',
  async (name) => {
    const report = await reportOf(name);
    expect(report.rules.filter(({ outcome }) => outcome !== 'kept')).toEqual([]);
  },
);

test('check tries a program in another language too', async () => {
  const folder = join(home, 'gate');
  mkdirSync(folder);
  const answer = `require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
    const { type, id } = JSON.parse(line);
    if (id === undefined) return;
    if (type === 'stop' && process.argv[2] === 'deaf') return;
    console.log(JSON.stringify({ type: 'done', id }));
  });`;
  writeFileSync(join(folder, 'gate.cjs'), answer);
  writeFileSync(join(folder, 'README.md'), '## What it does\n## Options\n## Try it\n');
  writeFileSync(join(folder, 'example.conf'), '[INTERFACE:yard]\nmodule: ./interface.json\n');
  const write = (...args: string[]): void =>
    writeFileSync(
      join(folder, 'interface.json'),
      JSON.stringify({
        name: 'gate',
        apiVersion: 1,
        options: { type: 'object', properties: {} },
        command: [process.execPath, './gate.cjs', ...args],
      }),
    );
  write();
  const report = await reportOf('gate');
  expect(brokenOf(report)).toEqual([]);
  expect(report.rules.filter(({ outcome }) => outcome === 'kept').length).toBeGreaterThan(20);
  write('deaf');
  expect(new Map(brokenOf(await reportOf('gate/interface.json'))).get('stop-twice')).toMatch(
    /stop threw: stop took more than 0\.7 s/,
  );
});

test.each([
  ['no-such-thing', 'no such package is installed'],
  ['./none.js', 'does not exist'],
  ['node_modules', 'the folder "node_modules" has no node_modules.js'],
])('check %s: is not there', async (path, why) => {
  const { code, stderr } = await run(['check', path]);
  expect(stderr).toContain('INTERFACE_MODULE_NOT_FOUND');
  expect(stderr).toContain(why);
  expect(code).toBe(78);
});
