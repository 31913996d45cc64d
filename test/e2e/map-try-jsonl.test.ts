import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { observeCommand } from '../support/observed-command.js';

/** The 480 translations of the original, and lines that are wrong, through the built filter. */
const FIXTURES = join(import.meta.dirname, '../fixtures/vectors');

interface Vector {
  readonly map: string;
  readonly app: string;
  readonly direction: 'toInternal' | 'toMqtt';
  readonly topic?: string;
  readonly payload?: string;
  readonly payloadJson?: unknown;
  readonly internal?: unknown;
  readonly error?: true;
}

interface Answer {
  readonly internal?: unknown;
  readonly topic?: string;
  readonly payload?: string;
  readonly error?: { readonly code: string; readonly message: string };
}

const vectors: Vector[] = readFileSync(join(FIXTURES, 'translations.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

let cwd: string;

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'map-try-'));
  cpSync(FIXTURES, cwd, { recursive: true });
});

afterAll(() => {
  rmSync(cwd, { recursive: true });
});

const filter = async (map: string, name: string, input: string): Promise<Answer[]> => {
  const args = ['map', 'try', `${map}.json`, '--jsonl', '--name', name];
  const { exitCode, stdout, stderr } = await observeCommand(args, { cwd, stdin: input });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
};

/** The side of a vector that is given. */
const given = ({ direction, topic, payload, internal }: Vector): object =>
  direction === 'toInternal' ? { topic, payload } : { internal };

const check = (vector: Vector, answer: Answer): void => {
  if (vector.error === true) {
    expect(Object.keys(answer)).toEqual(['error']);
    expect(answer.error?.code).toMatch(/^(MAP|MESSAGE)_/);
    return;
  }
  if (vector.direction === 'toInternal') {
    expect(answer).toEqual({ internal: vector.internal });
    return;
  }
  expect(answer).toMatchObject({ topic: vector.topic, qos: 1, retain: false });
  if (vector.payloadJson === undefined) expect(answer.payload).toBe(vector.payload);
  else expect(JSON.parse(answer.payload ?? '')).toEqual(vector.payloadJson);
};

test.each([
  ['house', 160],
  ['gate', 160],
  ['open', 160],
])('all vectors of %s come out as the original had them', async (map, count) => {
  const own = vectors.filter((vector) => vector.map === map);
  expect(own).toHaveLength(count);
  const [{ app } = { app: '' }] = own;
  const input = own.map((vector) => JSON.stringify(given(vector))).join('\n');
  const answers = await filter(map, app, input);
  expect(answers).toHaveLength(own.length);
  for (const [index, vector] of own.entries()) check(vector, answers[index] ?? {});
});

test('a line that is wrong gets an answer with a code, and the next line its own', async () => {
  const good = vectors.find((vector) => vector.map === 'open' && vector.error === undefined);
  if (good === undefined) throw new Error('no vector');
  const line = JSON.stringify(given(good));
  const wrong: [string, string][] = [
    ['no json', 'COMMAND_BAD_LINE'],
    ['[1, 2]', 'COMMAND_BAD_LINE'],
    ['"text"', 'COMMAND_BAD_LINE'],
    ['{}', 'COMMAND_BAD_LINE'],
    ['{"topic": "a/b", "payload": 7}', 'COMMAND_BAD_LINE'],
    [`{"topic": "${'x'.repeat(3_000_000)}"}`, 'COMMAND_BAD_LINE'],
    ['{"topic": "a/b", "payload": "x"}', 'MAP_TOPIC_LEVELS'],
    ['{"internal": {"type": "order"}}', 'MESSAGE_INVALID'],
    [`{"internal": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'MESSAGE_INVALID'],
    [
      JSON.stringify({
        topic: good.topic ?? 'home/a/b/c/d/e/C',
        payload: `{"action":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      }),
      'MAP_VALUE_NOT_TEXT',
    ],
  ];
  const input = wrong.flatMap(([text]) => [text, line, '']).join('\r\n');
  const answers = await filter('open', good.app, input);
  expect(answers).toHaveLength(wrong.length * 2);
  for (const [index, [, code]] of wrong.entries()) {
    expect(answers[2 * index]?.error?.code).toBe(code);
    check(good, answers[2 * index + 1] ?? {});
  }
});
