import { createChecksum } from '../../../src/wire/checksum/create-checksum.js';
import { createFrameCodec, type FrameCodecOptions } from '../../../src/wire/create-frame-codec.js';
import type { FrameForm } from '../../../src/wire/frame-form.js';
import { FrameReader } from '../../../src/wire/frame-reader.js';
import { createFramingScheme } from '../../../src/wire/framing/create-framing-scheme.js';
import type { FramingScheme, Step } from '../../../src/wire/framing/framing-scheme.js';
import { readFrameForm } from '../../../src/wire/read-frame-form.js';
import { ascii, hex, inHex, join } from './bytes.js';

const { max, min } = Math;
const MB = 1_000_000;
const MAX_BYTES = 4096;
/** Each byte once and four times again, each time for its frame and for the checksum. */
const MOST_WORK_PER_BYTE = 12;

const extentOf = (step: Step): number => (step.kind === 'more' ? step.seen : step.bytes);

const optionsOf = (form: FrameForm): FrameCodecOptions => {
  const { value, faults } = { value: undefined, ...readFrameForm(form) };
  if (value === undefined) throw new Error(JSON.stringify(faults));
  return value;
};

/** A reader that counts which bytes it looks at, and the memory that it holds. */
const countingReader = (form: FrameForm) => {
  const { framing, checksum: options, maxBytes } = optionsOf({ maxframe: MAX_BYTES, ...form });
  const checksum = options && createChecksum(options);
  const scheme = createFramingScheme(framing, {
    checksumBytes: checksum?.length ?? 0,
    afterEnd: checksum?.at === 'after-end',
    maxBytes,
  });
  const work = { bytes: 0, memory: 0 };
  const counting: FramingScheme = {
    ...scheme,
    scan: (bytes, begin, end, seen, inside) => {
      const step = scheme.scan(bytes, begin, end, seen, inside);
      work.bytes += 1 + max(0, min(extentOf(step), end - begin) - seen);
      work.memory = max(work.memory, bytes.length);
      return step;
    },
    body: (frame) => {
      work.bytes += frame.length;
      return scheme.body(frame);
    },
  };
  return { reader: new FrameReader({ scheme: counting, checksum }, maxBytes), work };
};

const AA = { hex: 'aa' };
const CASES: readonly (readonly [string, FrameForm, Uint8Array, number])[] = [
  ['no line feed', { framing: 'line' }, ascii('x'), 100],
  [
    'start marks of lengths',
    { framing: { length: { at: 1, adds: 3, start: AA } }, checksum: 'sum' },
    hex('aa'),
    2,
  ],
  [
    'start marks before ends that do not come',
    { framing: { start: AA, end: '>' }, checksum: 'sum' },
    hex('aa'),
    2,
  ],
  [
    'start and end marks with wrong checksums behind them',
    { framing: { start: AA, end: '>' }, checksum: { algorithm: 'crc32', at: 'after-end' } },
    hex('aa aa aa 3e'),
    2,
  ],
  [
    'escapes, ends and wrong checksums behind them',
    {
      framing: { start: AA, end: '>', escape: '\\' },
      checksum: { algorithm: 'crc32', at: 'after-end' },
    },
    hex('aa 5c 3e 3e'),
    2,
  ],
  ['start marks alone', { framing: { start: AA, end: '>' } }, hex('aa'), 2],
  [
    'start marks, escapes',
    { framing: { start: AA, end: '>', escape: '\\' } },
    hex('aa 5c 5c 00'),
    2,
  ],
  ['halves of a delimiter', { framing: { delimiter: ';;;;;;;x' } }, ascii(';;;;;;;y'), 2],
  ['halves of a start mark', { framing: { start: 'aaaab', end: '>' } }, ascii('aaaac'), 2],
  [
    'lengths that are too long',
    { framing: { length: { at: 1, bytes: 2, start: AA } }, checksum: 'crc32' },
    hex('aa ff'),
    2,
  ],
  [
    'long frames with wrong checksums',
    { framing: { length: { at: 1, bytes: 2, start: AA } }, checksum: 'crc32' },
    hex('aa 0a'),
    2,
  ],
  ['lengths without a start mark', { framing: { length: { at: 0, bytes: 4 } } }, hex('ff'), 2],
  ['impossible lengths', { framing: { length: { at: 0 } } }, hex('00'), 2],
  ['no END', { framing: 'slip' }, hex('db 01'), 2],
  ['nothing but END', { framing: 'slip' }, hex('c0'), 2],
  ['no pause', { framing: { gap: 0.1 } }, ascii('x'), 2],
];

test.each(CASES)('%s: linear work, flat memory', (_, form, pattern, megabytes) => {
  const chunk = Uint8Array.from(
    { length: 40_000 },
    (_byte, at) => pattern[at % pattern.length] ?? 0,
  );
  const { reader, work } = countingReader(form);
  const total = megabytes * MB;
  for (let sent = 0; sent < total; sent += chunk.length) expect(reader.push(chunk).length).toBe(0);
  expect(work.bytes).toBeGreaterThan(0);
  expect(work.bytes / total).toBeLessThan(MOST_WORK_PER_BYTE);
  // Twice what waits, and doubled at most once more.
  expect(work.memory).toBeLessThanOrEqual(4 * (MAX_BYTES + 16_384));
});

test('the same bytes one by one are no more work', () => {
  for (const [name, form, pattern] of CASES) {
    const { reader, work } = countingReader(form);
    const total = 20_000;
    for (let at = 0; at < total; at += 1)
      reader.push(Uint8Array.of(pattern[at % pattern.length] ?? 0));
    expect([name, work.bytes / total < MOST_WORK_PER_BYTE * 2]).toEqual([name, true]);
    expect([name, work.memory <= 4 * MAX_BYTES]).toEqual([name, true]);
  }
});

test('a good frame after much garbage is found', () => {
  const form: FrameForm = {
    framing: { length: { at: 1, bytes: 2, start: AA } },
    checksum: 'crc32',
  };
  const codec = createFrameCodec(optionsOf(form));
  const good = codec.encode(ascii('good'));
  for (let count = 0; count < 100; count += 1)
    codec.push(new Uint8Array(10_000).fill(0xaa, 0, 9000));
  expect(inHex(codec.push(good))).toEqual(inHex([ascii('good')]));
});

test('a device that sends a false start before each frame is read all the same', () => {
  const form: FrameForm = { framing: { length: { at: 1, adds: 3, start: AA } }, checksum: 'crc8' };
  const codec = createFrameCodec(optionsOf(form));
  const line = join(hex('aa 20'), codec.encode(ascii('good')));
  for (let count = 0; count < 1000; count += 1) codec.push(line);
  codec.silence();
  expect(codec.counters.frames).toBe(1000);
});
