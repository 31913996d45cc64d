import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { observeCommand } from '../support/observed-command.js';

/** `map check` and `map try` as a user types them; what they refuse is among the mistakes. */
const OPEN = readFileSync(join(import.meta.dirname, '../fixtures/vectors/open.json'), 'utf8');
const { root }: { root: string } = JSON.parse(OPEN);
const NOTE = 'note: no filter under topics receives this topic\n';

let cwd: string;

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'map-commands-'));
  const narrow = { ...JSON.parse(OPEN), topics: [`${root}/+/+/+/+/+/C`] };
  writeFileSync(join(cwd, 'map.json'), JSON.stringify(narrow));
});

afterAll(() => {
  rmSync(cwd, { recursive: true });
});

const map = (args: readonly string[], stdin = '') =>
  observeCommand(['map', ...args], { cwd, stdin });

test.each([
  ['the right root', `${root}/a/b/c/d/e/C`, '', true],
  ['another root', `not${root}/a/b/c/d/e/C`, NOTE, false],
  ['another type', `${root}/a/b/c/d/e/S`, NOTE, false],
])('a topic of %s is tried, with a note where no filter receives it', async (...row) => {
  const [, topic, note, subscribed] = row;
  const plain = await map(['try', 'map.json', topic, 'x']);
  expect(plain).toMatchObject({ exitCode: 0, stderr: note });
  const json = await map(['try', 'map.json', topic, 'x', '--json']);
  expect(json).toMatchObject({ exitCode: 0, stderr: '' });
  expect(JSON.parse(json.stdout)).toMatchObject({ subscribed });
});

test('a map comes from stdin where its name is -', async () => {
  const checked = await map(['check', '-'], OPEN);
  expect(checked).toMatchObject({ exitCode: 0, stdout: '' });
  expect(checked.stderr).toContain('-: the map can be used');
  const tried = await map(['try', '-', `${root}/a/b/c/d/e/C`, 'x'], OPEN);
  expect(tried).toMatchObject({ exitCode: 0, stderr: '' });
});

test('a map from stdin is called stdin where it is wrong', async () => {
  const wrong = await map(['check', '-'], 'root: [');
  expect(wrong.exitCode).toBe(65);
  expect(wrong.stdout).toContain('stdin:1:7  error  DOCUMENT_SYNTAX');
  const large = await map(['check', '-'], `#${' '.repeat(2_000_000)}`);
  expect(large.exitCode).toBe(65);
  expect(large.stdout).toContain('DOCUMENT_TOO_LARGE  stdin is larger than 1048576 bytes');
});

test.each([
  [['try', 'map.json', 'a/b', '--message', '{}'], 'TOPIC and --message do not go together'],
  [['try', 'map.json', 'a/b', '--jsonl'], 'TOPIC and --jsonl do not go together'],
  [['try', '-', '--jsonl'], 'the map cannot come from stdin'],
  [['check', '-', '-'], '- stands twice'],
])('map %j is refused as usage', async (args, why) => {
  const refused = await map(args);
  expect(refused).toMatchObject({ exitCode: 64, stdout: '' });
  expect(refused.stderr).toContain(`COMMAND_USAGE  ${why}`);
});

const FAN = `version: 2
routes:
  fan: { topic: fans/<device>, payload: <speed>, message: { type: status } }
tests:
  - name: fan
    mqtt: { topic: fans/attic, payload: "2" }
    message: { type: status, device: attic, arguments: { speed: 2 } }
`;

test('of a map from stdin nothing is advised that would read it again', async () => {
  expect((await map(['check', '-'], FAN)).stderr).toBe(
    '-: the map can be used, 1 route, 0 keywords, invertible.\n',
  );
  const word = 'values: { device: { maptype: strict, map: { Attic: [attic] } } }\nroutes:';
  const one = await map(['check', '-'], FAN.replace('routes:', word));
  expect(one.stderr).toBe('-: the map can be used, 1 route, 1 keyword, invertible.\n');
  expect((await map(['test', '-'], FAN)).stderr).toBe('-: 1 case passed.\n');
  const failed = await map(['test', '-'], FAN.replace('speed: 2', 'speed: 3'));
  expect(failed).toMatchObject({
    exitCode: 1,
    stderr: '-: 1 case, 1 failed. Correct the map or the cases.\n',
  });
});

test('a name with a space is advised as a shell takes it', async () => {
  writeFileSync(join(cwd, 'my fan.yaml'), FAN);
  const { stderr } = await map(['check', 'my fan.yaml']);
  expect(stderr).toMatch(/ {3}Next: mqttgateway map test 'my fan\.yaml'\n$/);
});

test('an argument is tried as it is written in a case', async () => {
  writeFileSync(join(cwd, 'fan.yaml'), FAN);
  const message = '{"type":"status","device":"attic","arguments":{"speed":2}}';
  const { exitCode, stdout } = await map(['try', 'fan.yaml', '--message', message]);
  expect(exitCode).toBe(0);
  expect(stdout).toContain('fans/attic  2');
});
