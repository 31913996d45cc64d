import fc from 'fast-check';
import { createMessage } from '../../../src/map/message.js';
import { parseEntry, parseHeader } from '../../../src/recording/parse-entry.js';
import { parseRecording } from '../../../src/recording/parse-recording.js';
import { printEntry, printHeader } from '../../../src/recording/print-entry.js';
import { MAX_ENTRY_CHARS } from '../../../src/recording/recording-entry.js';

const HEADER = printHeader({
  interface: 'serial',
  instance: 'gate',
  version: '2.0.0',
  start: '2026-01-31T12:00:00.000Z',
  part: 1,
});

test('text stands as text, other bytes as hex', () => {
  expect(printEntry(12.345, { kind: 'in', bytes: Buffer.from('11\r\n') })).toBe(
    '{"ms":12.3,"in":"11\\r\\n"}',
  );
  expect(printEntry(0, { kind: 'out', bytes: Buffer.from([2, 0x31, 255]) })).toBe(
    '{"ms":0,"out":{"hex":"0231ff"}}',
  );
});

test('whatever the bytes, they come back', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 200 }),
        fc.string({ maxLength: 200 }).map((text) => Uint8Array.from(Buffer.from(text))),
      ),
      (bytes) => {
        const entry = parseEntry(printEntry(1, { kind: 'in', bytes }));
        expect(entry).toMatchObject({ ms: 1, kind: 'in' });
        expect('bytes' in entry && Buffer.from(entry.bytes).equals(Buffer.from(bytes))).toBe(true);
      },
    ),
  );
});

test('messages and changes come back', () => {
  const message = createMessage({ action: 'BELL_ON', arguments: { Level: '5' } });
  const line = printEntry(3, { kind: 'emit', message });
  expect(line).toBe(
    '{"ms":3,"emit":{"type":"status","action":"BELL_ON","arguments":{"Level":"5"}}}',
  );
  expect(parseEntry(line)).toEqual({ ms: 3, kind: 'emit', message });
  const lost = { kind: 'event', event: 'lost', text: 'unplugged' } as const;
  expect(parseEntry(printEntry(4, lost))).toEqual({ ms: 4, ...lost });
});

const WRONG: readonly (readonly [line: string, why: RegExp])[] = [
  ['ms: 1', /is no JSON: ms: 1/],
  ['[1]', /is \[1\]; expected a JSON object/],
  ['{"in":"1"}', /has ms undefined; expected the milliseconds/],
  ['{"ms":-1,"in":"1"}', /has ms -1/],
  ['{"ms":1}', /has nothing of in, out, emit, command, event; expected one/],
  ['{"ms":1,"in":"1","out":"2"}', /has both in and out; expected one of them/],
  ['{"ms":1,"in":{"hex":"0"}}', /has in {"hex":"0"}; expected text, or bytes as/],
  ['{"ms":1,"out":7}', /has out 7; expected text/],
  ['{"ms":1,"emit":{"action":7}}', /has emit: action is 7; expected text/],
  ['{"ms":1,"event":"gone"}', /has the event "gone"; expected starting, started/],
  ['{"ms":1,"event":"lost","text":[]}', /has the text \[\]; expected text/],
  [`{"ms":1,"in":"${'x'.repeat(MAX_ENTRY_CHARS)}"}`, /has more than 262144 characters/],
];

test('a line that is wrong is named with its number', () => {
  expect(WRONG.length).toBeGreaterThan(5);
  for (const [line, why] of WRONG) {
    const read = () => parseRecording(`${HEADER}\n{"ms":0,"in":"1"}\n${line}\n`, 'gate.jsonl');
    expect(read).toThrow(why);
    expect(read).toThrow(/^gate\.jsonl:3 /);
    expect(read).toThrow(expect.objectContaining({ code: 'RECORDING_INVALID' }));
  }
});

test('times never go back', () => {
  expect(() =>
    parseRecording(`${HEADER}\n{"ms":5,"in":"1"}\n{"ms":4,"in":"1"}\n`, 'a.jsonl'),
  ).toThrow('a.jsonl:3 has ms 4 after 5; expected times that never go back');
});

test('the first line says what it is', () => {
  expect(parseHeader(HEADER)).toMatchObject({ interface: 'serial', instance: 'gate', part: 1 });
  expect(() => parseRecording('{"topic":"a","payload":"b"}\n', 'day.jsonl')).toThrow(
    'day.jsonl:1 is no recording of an interface',
  );
  expect(() => parseHeader('{"recording":2}')).toThrow('is a recording of version 2; expected 1');
});

test('a last line without its end is left out, empty lines are skipped', () => {
  const text = `${HEADER}\n\n{"ms":0,"in":"1"}\n`;
  const { entries, isCutOff } = parseRecording(`${text}{"ms":1,"i`, 'a.jsonl');
  expect(isCutOff).toBe(true);
  expect(entries).toMatchObject([{ ms: 0, line: 3 }]);
  expect(parseRecording(`${text}{"ms":1,"in":"2"}`, 'a.jsonl').entries).toHaveLength(2);
});
