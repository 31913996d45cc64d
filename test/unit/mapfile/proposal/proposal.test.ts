import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { textOrBytes } from '../../../../src/app/capture-record.js';
import { readCapture } from '../../../../src/cli/capture/read-capture.js';
import { parseDocument } from '../../../../src/document/parse-document.js';
import { runCase } from '../../../../src/map/cases/run-case.js';
import { compileMap } from '../../../../src/map/compile-map.js';
import type { CompiledMap } from '../../../../src/map/compiled-map.js';
import { topicFault } from '../../../../src/map/mqtt-topic.js';
import { Traffic } from '../../../../src/map/propose/topic-tree.js';
import type { RecordedMessage } from '../../../../src/map/recorded-message.js';
import { analysedMap } from '../../../../src/mapfile/analysed-map.js';
import { checkMapDocument, type MapDocument } from '../../../../src/mapfile/map-document.js';
import { proposalOf } from '../../../../src/mapfile/proposal/proposal-of.js';

const CAPTURES = join(import.meta.dirname, '../../../fixtures/captures');
const captures = readdirSync(CAPTURES).filter((name) => name.endsWith('.jsonl'));

const messagesOf = async (name: string): Promise<RecordedMessage[]> => {
  const messages: RecordedMessage[] = [];
  const terminal = { stdin: process.stdin, say: () => undefined };
  for await (const message of readCapture(join(CAPTURES, name), terminal)) messages.push(message);
  return messages;
};

const proposed = async (
  messages: readonly RecordedMessage[],
): Promise<{ text: string; document: MapDocument; both: CompiledMap }> => {
  const traffic = new Traffic();
  for (const message of messages) traffic.add(message);
  const { text } = await proposalOf(traffic);
  const document = await analysedMap(await checkMapDocument(parseDocument('proposal.yaml', text)));
  if (document.definition === undefined)
    throw new Error(`${text}\n${JSON.stringify(document.problems, null, 1)}`);
  return { text, document, both: compileMap({ ...document.definition, role: 'both' }, 'gateway') };
};

test('there are captures', () => {
  expect(captures.length).toBeGreaterThan(2);
});

test.each(captures)(
  '%s: the proposal is right, reads every message, and its cases pass',
  async (name) => {
    const messages = await messagesOf(name);
    const { text, document, both } = await proposed(messages);
    if (process.env['SHOW'] === name) process.stderr.write(text);
    expect(document.problems).toEqual([]);
    expect(messages.length).toBeGreaterThan(10);
    for (const { topic, payload } of messages)
      expect(() => both.read(topic, payload)).not.toThrow();
    expect(document.cases.length).toBeGreaterThan(5);
    for (const one of document.cases) expect(runCase(both, one)).toMatchObject({ passed: true });
  },
);

const level = fc.oneof(
  fc.constantFrom('stat', 'tele', 'zigbee2mqtt', 'bridge', 'set', 'get', 'line1', 'line2', 'a', ''),
  fc
    .string({ unit: 'grapheme', minLength: 0, maxLength: 6 })
    .map((text) => text.replace(/[/+#\0]/g, '_')),
);
const payload = fc.oneof(
  fc.constantFrom(
    '',
    'ON',
    'OFF',
    'on',
    '21.5',
    '021',
    '-0',
    '1e5',
    'true',
    '{}',
    '[]',
    '{',
    'null',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.json({ maxDepth: 4 }),
  fc.double({ noNaN: true }).map(String),
  fc.uint8Array({ maxLength: 4 }).map((bytes) => textOrBytes(bytes)),
  fc
    .dictionary(
      fc.constantFrom('a', 'b', 'action', 'device', 'a b', 'type', '<x>', '10'),
      fc.jsonValue({ maxDepth: 2 }),
    )
    .map((data) => JSON.stringify(data)),
);
const traffic = fc.array(
  fc.record({
    topic: fc
      .array(level, { minLength: 1, maxLength: 5 })
      .map((levels) => levels.join('/'))
      .filter((topic) => topicFault(topic) === undefined),
    payload,
    qos: fc.constantFrom(0 as const, 1 as const),
    retain: fc.boolean(),
  }),
  { minLength: 1, maxLength: 40 },
);

test('whatever comes, the proposal is right and reads all of it', async () => {
  await fc.assert(
    fc.asyncProperty(traffic, async (messages) => {
      const { document, both } = await proposed(messages);
      for (const { topic, payload: given } of messages)
        expect(() => both.read(topic, given)).not.toThrow();
      for (const one of document.cases) expect(runCase(both, one)).toMatchObject({ passed: true });
    }),
    { numRuns: Number(process.env['RUNS'] ?? 200) },
  );
});

test('each vocabulary is marked as a guess by the words that were seen', async () => {
  const seen = (topic: string, payload: string): RecordedMessage => ({
    topic,
    payload,
    qos: 0,
    retain: false,
  });
  const { text } = await proposed([
    seen('tele/plug/LWT', 'Online'),
    seen('garden/pump', 'on'),
    seen('garden/pump', 'off'),
  ]);
  expect(text).toContain('# guess: action was "Online"; there may be more words\n');
  expect(text).toContain('# guess: action was "on", "off"; there may be more words\n');
});

test('of bytes that came twice one case is made', async () => {
  const bytes = (...payload: number[]): RecordedMessage => ({
    topic: 'zig/raw',
    payload: Uint8Array.from(payload),
    qos: 0,
    retain: false,
  });
  const { document } = await proposed([bytes(255, 254), bytes(255, 254), bytes(255, 1)]);
  expect(document.cases.map(({ mqtt }) => mqtt?.map(({ payload }) => payload))).toEqual([
    [{ hex: 'fffe' }],
    [{ hex: 'ff01' }],
  ]);
});
