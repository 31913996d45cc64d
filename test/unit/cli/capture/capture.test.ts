import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CaptureWriter } from '../../../../src/cli/capture/capture-writer.js';
import { readCapture } from '../../../../src/cli/capture/read-capture.js';
import type { RecordedMessage } from '../../../../src/map/recorded-message.js';

let folder: string;
const file = (): string => join(folder, 'capture.jsonl');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'capture-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = async (): Promise<{ messages: RecordedMessage[]; said: string[] }> => {
  const messages: RecordedMessage[] = [];
  const said: string[] = [];
  const terminal = { stdin: process.stdin, say: (text: string) => void said.push(text) };
  for await (const message of readCapture(file(), terminal)) messages.push(message);
  return { messages, said };
};

const message = (payload: string | Uint8Array): RecordedMessage => ({
  at: '2026-01-31T12:04:11.204Z',
  topic: 'a/ü',
  payload,
  qos: 1,
  retain: true,
});

test('what is written is read again, bytes too', async () => {
  const bytes = Buffer.from([0xff, 0x00]);
  const writer = await CaptureWriter.open(file());
  expect(await writer.write(message('line\nbreak \u2028'))).toBe(true);
  expect(await writer.write(message(bytes))).toBe(true);
  await writer.close();
  expect(readFileSync(file(), 'utf8').split('\n')[1]).toBe(
    '{"at":"2026-01-31T12:04:11.204Z","topic":"a/ü","payload_base64":"/wA=","qos":1,"retain":true}',
  );
  expect(await read()).toEqual({
    messages: [message('line\nbreak \u2028'), message(bytes)],
    said: [],
  });
});

test('it is appended, also after half a line, which is left out', async () => {
  writeFileSync(file(), '{"topic":"a","payload":"1"}\n{"topic":"b","payl');
  const writer = await CaptureWriter.open(file());
  await writer.write(message('2'));
  await writer.close();
  expect(await read()).toEqual({
    messages: [{ topic: 'a', payload: '1', qos: 0, retain: false }, message('2')],
    said: [`${file()}:2 is cut off, and left out`],
  });
});

test('a file has a bound, and so has a line', async () => {
  const writer = await CaptureWriter.open(file(), 200);
  expect(await writer.write(message('1'))).toBe(true);
  expect(await writer.write(message('x'.repeat(2_000_000)))).toBe(true);
  expect(await writer.write(message('2'))).toBe(true);
  expect(await writer.write(message('3'))).toBe(false);
  await writer.close();
  expect([writer.written, writer.leftOut]).toEqual([2, 1]);
  expect((await read()).messages).toHaveLength(2);
});

test.each([
  ['not JSON', 'is not JSON'],
  ['[]', 'is not a JSON object'],
  ['{"payload":"x"}', 'has no topic; expected text under topic'],
  ['{"topic":"a/#","payload":"x"}', 'has a topic that contains a wildcard'],
  ['{"topic":"a"}', 'has no payload'],
  ['{"topic":"a","payload":"x","payload_base64":""}', 'has both payload and payload_base64'],
  ['{"topic":"a","payload_base64":"?"}', 'has a payload_base64 that is not base64'],
  ['{"topic":"a","payload":"x","qos":3}', 'has a qos that is not 0, 1 or 2'],
  ['{"topic":"a","payload":"x","retain":1}', 'has a retain that is neither true nor false'],
  [`{"topic":"a","payload":"${'x'.repeat(1_048_576)}"}`, 'has more than 1048576 characters'],
])('a line that is wrong is told with its number: %.60s', async (line, why) => {
  writeFileSync(file(), `{"topic":"a","payload":"1"}\n\n${line}\n`);
  await expect(read()).rejects.toMatchObject({
    code: 'COMMAND_BAD_CAPTURE',
    message: expect.stringContaining(`${file()}:3 ${why}`),
  });
});

test('a capture that is not there is the mistake of the command line', async () => {
  await expect(read()).rejects.toMatchObject({
    code: 'COMMAND_USAGE',
    message: `the capture ${file()} does not exist`,
  });
});
