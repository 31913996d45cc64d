import fc from 'fast-check';
import { GatewayError } from '../../../src/errors/gateway-error.js';
import type { ChecksumForm, FrameForm, FramingForm } from '../../../src/wire/frame-form.js';
import { readFrameForm } from '../../../src/wire/read-frame-form.js';
import { inHex, join } from './bytes.js';
import { codecOf, counted } from './codec-of.js';

/** Few different bytes, so that marks, escapes and frames meet. */
const byte = fc.constantFrom(0x02, 0x03, 0x0a, 0x0d, 0x10, 0x41, 0xc0, 0xdb, 0xff);
const bytes = (minLength: number, maxLength: number): fc.Arbitrary<Uint8Array> =>
  fc.array(byte, { minLength, maxLength }).map((list) => Uint8Array.from(list));
const mark = bytes(1, 3).map((some) => ({ hex: Buffer.from(some).toString('hex') }));
const one = byte.map((value) => ({ hex: Buffer.of(value).toString('hex') }));

const framing: fc.Arbitrary<FramingForm> = fc.oneof(
  fc.constantFrom<FramingForm>('line', 'slip', 'none', { line: '\r\n' }, { gap: 0.1 }),
  fc.record({ delimiter: mark }),
  fc.record({ fixed: fc.integer({ min: 1, max: 9 }) }),
  fc
    .record(
      {
        at: fc.nat(4),
        bytes: fc.constantFrom(1 as const, 2 as const, 4 as const),
        order: fc.constantFrom('big' as const, 'little' as const),
        adds: fc.integer({ min: -3, max: 12 }),
        start: mark,
        end: mark,
      },
      { requiredKeys: ['at'] },
    )
    .map((length) => ({ length })),
  fc.record({ start: mark, end: mark, escape: one }, { requiredKeys: ['start', 'end'] }),
);
const checksum: fc.Arbitrary<ChecksumForm> = fc.record(
  {
    algorithm: fc.constantFrom(
      'xor' as const,
      'sum-16' as const,
      'crc8' as const,
      'crc32' as const,
    ),
    format: fc.constantFrom('binary' as const, 'hex' as const),
    order: fc.constantFrom('big' as const, 'little' as const),
    skip: fc.nat(3),
    separator: mark,
    at: fc.constantFrom('before-end' as const, 'after-end' as const),
    over: fc.constantFrom('content' as const, 'content-and-end' as const, 'frame' as const),
  },
  { requiredKeys: ['algorithm'] },
);
const form: fc.Arbitrary<FrameForm> = fc
  .record(
    { framing, checksum, maxframe: fc.integer({ min: 1, max: 60 }) },
    { requiredKeys: ['framing'] },
  )
  .filter((some) => readFrameForm(some).faults === undefined);

const written = (options: FrameForm, frame: Uint8Array): Uint8Array | undefined => {
  try {
    return codecOf(options).encode(frame);
  } catch (error) {
    expect(error).toBeInstanceOf(GatewayError);
    return undefined;
  }
};
const isAfterEnd = ({ checksum: some }: FrameForm): boolean =>
  typeof some === 'object' && some.at === 'after-end';
const pauses = ({ framing: some }: FrameForm): boolean => typeof some === 'object' && 'gap' in some;

test('what is written is read, wherever it is cut', () => {
  const kinds = new Map<string, number>();
  fc.assert(
    fc.property(form, bytes(1, 12), (options, frame) => {
      const line = written(options, frame);
      if (line === undefined) return;
      const some = options.framing;
      const kind = `${typeof some === 'string' ? some : Object.keys(some ?? {}).join()}${isAfterEnd(options) ? ' and a checksum' : ''}`;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      for (let cut = 0; cut <= line.length; cut += 1) {
        if (options.framing === 'none' && cut % line.length > 0) continue;
        const codec = codecOf(options);
        const frames = [line.subarray(0, cut), line.subarray(cut)].flatMap((some) =>
          codec.push(some),
        );
        if (pauses(options)) frames.push(...codec.silence());
        expect(inHex(frames)).toEqual(inHex([frame]));
        expect(counted(codec)).toEqual({ frames: 1 });
      }
    }),
    { numRuns: 1500, seed: 11 },
  );
  expect([...kinds.keys()].sort()).toEqual([
    'delimiter',
    'fixed',
    'gap',
    'length',
    'line',
    'none',
    'slip',
    'start,end',
    'start,end and a checksum',
    'start,end,escape',
    'start,end,escape and a checksum',
  ]);
  for (const [kind, count] of kinds) expect([kind, count > 10]).toEqual([kind, true]);
});

test('frames in a row are read one by one', () => {
  let rows = 0;
  fc.assert(
    fc.property(form, fc.array(bytes(1, 8), { minLength: 2, maxLength: 5 }), (options, frames) => {
      if (pauses(options) || options.framing === 'none') return;
      const lines = frames.map((frame) => written(options, frame));
      const whole = lines.filter((line) => line !== undefined);
      if (whole.length < frames.length) return;
      rows += 1;
      expect(inHex(codecOf(options).push(join(...whole)))).toEqual(inHex(frames));
    }),
    { numRuns: 2000, seed: 12 },
  );
  expect(rows).toBeGreaterThan(200);
});

test('where garbage is cut changes nothing', () => {
  let frames = 0;
  fc.assert(
    fc.property(form, bytes(1, 120), fc.integer({ min: 1, max: 40 }), (options, line, size) => {
      if (options.framing === 'none') return;
      const whole = codecOf(options);
      const cut = codecOf(options);
      const expected = [...whole.push(line), ...whole.silence()];
      const seen: Uint8Array[] = [];
      for (let at = 0; at < line.length; at += size)
        seen.push(...cut.push(line.subarray(at, at + size)));
      expect(inHex([...seen, ...cut.silence()])).toEqual(inHex(expected));
      expect(counted(cut)).toEqual(counted(whole));
      frames += expected.length;
    }),
    { numRuns: 1500, seed: 13 },
  );
  expect(frames).toBeGreaterThan(100);
});
