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
