import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import type { FrameForm, FramingForm } from '../../../src/wire/frame-form.js';
import { readChecksum } from '../../../src/wire/read-checksum.js';
import { readFrameForm } from '../../../src/wire/read-frame-form.js';
import { ascii, hex } from './bytes.js';
import { REAL_FRAMES } from './real-frames.js';

const { definitions } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../schemas/device.schema.json'), 'utf8'),
) as { definitions: Record<string, { examples: unknown[]; default?: unknown }> };
const isRight = new Ajv({ strict: false }).compile({
  type: 'object',
  properties: Object.fromEntries(
    ['framing', 'checksum', 'maxframe', 'incomplete'].map((name) => [
      name,
      { $ref: `#/definitions/${name}` },
    ]),
  ),
  definitions,
});

const read = (form: FrameForm) => {
  expect([form, isRight(form)]).toEqual([form, true]);
  return readFrameForm(form);
};

test('the defaults are those of the schema', () => {
  expect(read({})).toEqual({
    value: {
      framing: { kind: 'line', ending: hex('0a') },
      checksum: undefined,
      maxBytes: definitions['maxframe']?.default,
      incompleteMs: 1000 * Number(definitions['incomplete']?.default),
    },
  });
  expect(definitions['framing']?.default).toBe('line');
});

test('every example of the schema is read', () => {
  const framings = (definitions['framing']?.examples ?? []) as FramingForm[];
  expect(framings.length).toBeGreaterThan(5);
  for (const framing of framings)
    expect([framing, read({ framing }).faults]).toEqual([framing, undefined]);
  for (const { form } of REAL_FRAMES) expect(read(form).faults).toBeUndefined();
});

test.each<readonly [FramingForm, unknown]>([
  ['slip', { kind: 'slip' }],
  ['none', { kind: 'none' }],
  [{ line: '\r\n' }, { kind: 'line', ending: hex('0d 0a') }],
  [{ delimiter: 'ü' }, { kind: 'delimiter', delimiter: hex('c3 bc') }],
  [{ fixed: 2 }, { kind: 'fixed', bytes: 2 }],
  [{ gap: 0.02 }, { kind: 'gap', gapMs: 20 }],
  [
    { length: { at: 0 } },
    { kind: 'length', at: 0, width: 1, order: 'big', adds: 0, start: hex(''), end: hex('') },
  ],
  [
    { start: { hex: '1002' }, end: { hex: '10 03' }, escape: { hex: '10' } },
    { kind: 'start-end', start: hex('10 02'), end: hex('10 03'), escape: 0x10 },
  ],
])('%j', (framing, value) => {
  expect(read({ framing })).toMatchObject({ value: { framing: value } });
});

test('a checksum by its name alone, and with everything', () => {
  const plain = {
    format: 'binary',
    skip: 0,
    separator: hex(''),
    at: 'before-end',
    over: 'content',
  };
  expect(readChecksum('xor')).toEqual({ value: { algorithm: 'xor', order: 'big', ...plain } });
  expect(readChecksum('crc16-modbus')).toEqual({
    value: { algorithm: 'crc16-modbus', order: 'little', ...plain },
  });
  const all = {
    algorithm: 'crc16-modbus',
    format: 'hex',
    order: 'big',
    skip: 1,
    at: 'after-end',
    over: 'content-and-end',
  } as const;
  expect(isRight({ checksum: { ...all, separator: '*' } })).toBe(true);
  expect(readChecksum({ ...all, separator: '*' })).toEqual({
    value: { ...all, separator: ascii('*') },
  });
});

test.each<readonly [FrameForm, string, RegExp]>([
  [{ framing: { delimiter: { hex: '0g' } } }, 'framing.delimiter.hex', /^"0g" is no bytes in hex/],
  [{ framing: { start: { hex: '0 2 a' }, end: 'x' } }, 'framing.start.hex', /no bytes in hex/],
  [
    { framing: { length: { at: 2, end: { hex: '  ' } } } },
    'framing.length.end.hex',
    /no bytes in hex/,
  ],
  [
    { checksum: { algorithm: 'xor', separator: { hex: '123' } } },
    'checksum.separator.hex',
    /no bytes in hex/,
  ],
  [
    { framing: { length: { at: 0, start: '<<' } } },
    'framing.length.at',
    /inside of start, which has 2 bytes/,
  ],
  [
    { framing: { length: { at: 0, adds: -300 } } },
    'framing.length.adds',
    /no frame can be long enough: one byte says 255/,
  ],
  [
    { framing: { start: '<', end: '>', escape: '\\\\' } },
    'framing.escape',
    /2 bytes \(hex 5c5c\); expected one/,
  ],
  [
    { framing: { start: '<', end: '>', escape: '>' } },
    'framing.escape',
    /^end \(hex 3e\) is what an escaped byte/,
  ],
  [{ framing: { start: '\\<', end: '<', escape: '\\' } }, 'framing.escape', /^start \(hex 5c3c\)/],
  [{ framing: { start: '<', end: '<>' } }, 'framing.end', /begin alike/],
  [
    { framing: { fixed: 2 }, checksum: 'crc16-modbus' },
    'framing.fixed',
    /no room beside its checksum of 2 bytes/,
  ],
  [
    { checksum: { algorithm: 'xor', at: 'after-end' } },
    'checksum.at',
    /after-end does not fit the framing: only frames with a start and an end mark/,
  ],
  [
    { framing: { start: '|', end: '|' }, checksum: { algorithm: 'xor', at: 'after-end' } },
    'checksum.at',
    /the same mark/,
  ],
  [
    { framing: { start: '<', end: '>' }, checksum: { algorithm: 'xor', over: 'content-and-end' } },
    'checksum.over',
    /before the end mark cannot cover it/,
  ],
  [
    { framing: { start: '<', end: '>' }, checksum: 'crc32', maxframe: 6 },
    'maxframe',
    /6 bytes are less than .* 7 bytes/,
  ],
])('%j', (form, path, message) => {
  const { faults = [] } = read(form);
  expect(faults.map((fault) => fault.path.join('.'))).toEqual([path]);
  expect(faults[0]?.message).toMatch(message);
});

test.each<readonly [FrameForm, string, string, string]>([
  [{ framing: { start: '02', end: '\u0003' } }, 'framing.start', '02', '30 32'],
  [{ framing: { start: '$', end: '0D 0a' } }, 'framing.end', '0d 0a', '30 44 20 30 61'],
  [{ framing: { delimiter: '0d' } }, 'framing.delimiter', '0d', '30 64'],
  [{ framing: { length: { at: 4, start: '0xAA' } } }, 'framing.length.start', 'aa', '30 78 41 41'],
  [{ checksum: { algorithm: 'xor', separator: '2a' } }, 'checksum.separator', '2a', '32 61'],
])('a text that looks like hex is a text, with a warning: %j', (form, path, bytes, characters) => {
  const { warnings = [], value } = { value: undefined, warnings: undefined, ...read(form) };
  expect(value).toBeDefined();
  expect(warnings.map((warning) => warning.path.join('.'))).toEqual([path]);
  expect(warnings[0]).toMatchObject({
    severity: 'warning',
    message: expect.stringContaining(`hex ${characters} on the line, but looks like bytes in hex`),
    hint: expect.stringContaining(`Write { hex: "${bytes}" } for the byte`),
  });
  expect(warnings[0]?.hint).toContain(`or { hex: "${characters}" } where the characters are meant`);
});

test.each(['$', '\r\n', '<0>', '123', ';;', 'ü0'])('%j is a text without doubt', (mark) => {
  const delimited = read({ framing: { delimiter: mark } });
  expect('warnings' in delimited).toBe(false);
});

test('a warning stands beside the errors', () => {
  const { faults } = read({ framing: { start: '<', end: '>', escape: '10' } });
  expect(faults?.map(({ severity }) => severity)).toEqual(['warning', undefined]);
});

test('all faults are told at once', () => {
  const bad = { hex: 'x1' };
  const { faults } = readFrameForm({
    framing: { start: bad, end: bad },
    checksum: { algorithm: 'xor', separator: bad },
  });
  expect(faults?.length).toBe(3);
});

test.each([
  { framing: 'lines' },
  { framing: { line: 'x' } },
  { framing: { fixed: 0 } },
  { framing: { start: '<' } },
  { framing: { length: { at: 1, bytes: 3 } } },
  { framing: { delimiter: '' } },
  { framing: { delimiter: 2 } },
  { checksum: 'crc' },
  { maxframe: 70_000 },
])('the schema refuses %j', (form) => {
  expect(isRight(form)).toBe(false);
});
