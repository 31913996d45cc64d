import { Readable } from 'node:stream';
import { boundedLines } from '../../../src/cli/bounded-lines.js';
import { translateLine } from '../../../src/cli/translate-lines.js';
import { compileMap } from '../../../src/map/compile-map.js';
import { unmapped } from '../../../src/map/unmapped.js';

const map = compileMap(unmapped('home', ['home/#']), 'me');
const TOPIC = 'home/Lighting//Office//you/C';

const linesOf = async (chunks: readonly (string | Buffer)[], maxChars: number) => {
  const lines: string[] = [];
  for await (const line of boundedLines(Readable.from(chunks), maxChars)) lines.push(line);
  return lines;
};

test('lines are cut at line feeds only, wherever the chunks end', async () => {
  const euro = Buffer.from('€');
  const chunks = [Buffer.from('a\nb'), Buffer.from('c\n\nd\u2028e\r\n'), euro.subarray(0, 1)];
  expect(await linesOf([Buffer.concat(chunks), euro.subarray(1)], 100)).toEqual([
    'a',
    'bc',
    '',
    'd\u2028e\r',
    '€',
  ]);
});

test('of a line that is too long one character more than allowed is kept', async () => {
  const endless = Array.from({ length: 1000 }, () => 'x'.repeat(1000));
  expect(await linesOf([...endless, '\nok\n'], 10)).toEqual(['x'.repeat(11), 'ok']);
});

test.each([
  ['no JSON', '{topic', 'COMMAND_BAD_LINE'],
  ['a list', '[1]', 'COMMAND_BAD_LINE'],
  ['null', 'null', 'COMMAND_BAD_LINE'],
  ['no topic', '{"payload":"x"}', 'COMMAND_BAD_LINE'],
  ['a payload that is no text', `{"topic":"${TOPIC}","payload":5}`, 'COMMAND_BAD_LINE'],
  ['too long', ' '.repeat(1_048_577), 'COMMAND_BAD_LINE'],
  ['a topic of six levels', '{"topic":"a/b/c/d/e/C"}', 'MAP_TOPIC_LEVELS'],
  ['no message', '{"internal":7}', 'MESSAGE_INVALID'],
  [
    'a message nested deep',
    `{"internal":${'['.repeat(300_000)}${']'.repeat(300_000)}}`,
    'MESSAGE_INVALID',
  ],
  [
    'a payload nested deep',
    JSON.stringify({ topic: TOPIC, payload: `{"action":${'['.repeat(1e5)}${']'.repeat(1e5)}}` }),
    'MAP_VALUE_NOT_TEXT',
  ],
  ['a message of another kind', '{"internal":{"type":{"a":1}}}', 'MESSAGE_INVALID'],
])('%s is an answer with a code', (_, line, code) => {
  const answer: { error: { code: string; message: string } } = JSON.parse(translateLine(map, line));
  expect(answer.error.code).toBe(code);
  expect(answer.error.message.length).toBeLessThan(200);
});

test('a line is answered in the other form', () => {
  const internal = {
    type: 'command',
    function: 'Lighting',
    gateway: '',
    location: 'Office',
    device: '',
    sender: 'you',
    action: 'ON',
    arguments: {},
  };
  const line = JSON.stringify({ topic: TOPIC, payload: 'ON' });
  expect(JSON.parse(translateLine(map, line))).toEqual({ internal });
  expect(JSON.parse(translateLine(map, JSON.stringify({ internal })))).toEqual({
    topic: TOPIC,
    payload: 'ON',
    qos: 1,
    retain: false,
  });
});

test('a line of a capture is one too', () => {
  const base64 = Buffer.from('ON').toString('base64');
  const line = JSON.stringify({ topic: TOPIC, payload_base64: base64, qos: 1, retain: false });
  expect(JSON.parse(translateLine(map, line))).toMatchObject({ internal: { action: 'ON' } });
});
