import type { FrameForm } from '../../../src/wire/frame-form.js';
import { ascii, hex, inHex, join } from './bytes.js';
import { codecOf, counted } from './codec-of.js';
import { REAL_FRAMES, type RealFrame } from './real-frames.js';

const read = (form: RealFrame['form'], ...lines: readonly Uint8Array[]) => {
  const codec = codecOf(form);
  return { frames: inHex(codec.push(join(...lines))), codec, counters: counted(codec) };
};
const text = (...frames: readonly string[]): string[] => inHex(frames.map(ascii));
const NOISE = hex('00 ff 37 81 00');
const MARKED = REAL_FRAMES.filter(
  ({ form: { framing } }) =>
    typeof framing === 'object' &&
    ('start' in framing || ('length' in framing && framing.length.start)),
);
const CHECKED = MARKED.filter(({ form }) => form.checksum !== undefined);

test('there are frames with a start, and some with a checksum too', () => {
  expect(MARKED.length).toBeGreaterThan(5);
  expect(CHECKED.length).toBeGreaterThan(4);
});

describe.each(MARKED)('$name', ({ form, line, frame }) => {
  test('garbage before, between and after belongs to no frame', () => {
    const { frames, counters } = read(form, NOISE, line, NOISE, NOISE, line, NOISE);
    expect(frames).toEqual(inHex([frame, frame]));
    expect(counters).toEqual({ frames: 2, strayBytes: 4 * NOISE.length });
  });
});

describe.each(CHECKED)('$name', ({ name, form, line, frame }) => {
  test('a lost byte costs one frame', () => {
    for (let lost = 0; lost < line.length; lost += 1) {
      const damaged = join(line.subarray(0, lost), line.subarray(lost + 1));
      const { frames: atOnce, codec } = read(form, line, damaged, line, line);
      // A false length may wait for bytes that never come.
      const frames = [...atOnce, ...inHex(codec.silence())];
      const dropped =
        codec.counters.badChecksum + codec.counters.malformed + codec.counters.incomplete;
      expect([lost, frames]).toEqual([lost, inHex([frame, frame, frame])]);
      // Half of an escaped escape may be a start mark.
      expect(dropped).toBeLessThanOrEqual(2);
      expect(dropped + codec.counters.strayBytes).toBeGreaterThan(0);
    }
  });

  test('a wrong byte costs one frame', () => {
    for (let at = 0; at < line.length; at += 1) {
      const damaged = line.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x41;
      const { frames, codec } = read(form, damaged, line, line);
      const all = [...frames, ...inHex(codec.silence())];
      expect([at, all.slice(-2)]).toEqual([at, inHex([frame, frame])]);
      // The checksum of M-Bus does not cover the second length and the second start.
      expect(all.length).toBe(name.includes('M-Bus') && (at === 2 || at === 3) ? 3 : 2);
    }
  });
});

test('after a lost end the next start begins a frame, where no checksum could tell', () => {
  const form = { framing: { start: { hex: '02' }, end: { hex: '03' } } };
  const { frames, counters } = read(form, hex('02 31 31 02 32 31 03'));
  expect([frames, counters]).toEqual([text('21'), { frames: 1, incomplete: 1 }]);
});

test('with a checksum a start mark may stand in a frame', () => {
  const form = { framing: { start: { hex: '02' }, end: { hex: '03' } }, checksum: 'xor' as const };
  const { frames, counters } = read(form, hex('02 41 02 42 01 03'));
  expect([frames, counters]).toEqual([['410242'], { frames: 1 }]);
});

test('a frame inside of a false one is found', () => {
  const form = {
    framing: { length: { at: 1, adds: 3, start: { hex: 'aa' } } },
    checksum: 'crc8' as const,
  };
  const good = codecOf(form).encode(ascii('good'));
  const { frames, counters } = read(form, hex('aa 09'), good, hex('00 00 00 00'));
  expect([frames, counters]).toEqual([text('good'), { frames: 1, badChecksum: 1, strayBytes: 1 }]);
});

test('and also where the false one never ends', () => {
  const form = {
    framing: { length: { at: 1, adds: 3, start: { hex: 'aa' } } },
    checksum: 'crc8' as const,
  };
  const good = codecOf(form).encode(ascii('good'));
  const codec = codecOf(form);
  expect(codec.push(join(hex('aa f0'), good, good))).toEqual([]);
  expect(inHex(codec.silence())).toEqual(text('good', 'good'));
  expect(counted(codec)).toEqual({ frames: 2, incomplete: 1 });
});

test.each([
  ['too short', 'aa 02', { malformed: 1 }],
  ['too long', 'aa ff', { tooLong: 1 }],
  ['without its end', 'aa 05 31 31', { malformed: 1 }],
])('a length that is %s', (_, bytes, counters) => {
  const form = {
    framing: { length: { at: 1, start: { hex: 'aa' }, end: ';' } },
    maxframe: 100,
  };
  const { frames, counters: all } = read(form, hex(bytes), codecOf(form).encode(ascii('ok')));
  expect([frames, all]).toEqual([text('ok'), { frames: 1, ...counters }]);
});

test('a length without a start mark: what is too long is skipped by its number', () => {
  const form = { framing: { length: { at: 0, adds: 1 } }, maxframe: 10 };
  const codec = codecOf(form);
  const line = join(hex('14'), new Uint8Array(20), hex('02'), ascii('ok'));
  const frames = Array.from(line, (byte) => codec.push(Uint8Array.of(byte))).flat();
  expect([inHex(frames), counted(codec)]).toEqual([text('ok'), { frames: 1, tooLong: 1 }]);
  codec.push(hex('14 00'));
  codec.silence();
  expect(inHex(codec.push(hex('02 6f 6b')))).toEqual(text('ok'));
  expect(counted(codec)).toEqual({ frames: 2, tooLong: 2 });
});

test.each([
  ['line', { framing: 'line' as const }, 'short\n', `${'x'.repeat(50)}\n`],
  ['line with CR', { framing: 'line' as const }, 'short\r\n', `${'x'.repeat(9)}\r\n`],
  ['delimiter', { framing: { delimiter: ';;' } }, 'short;;', `${'x'.repeat(9)};;`],
  ['start-end', { framing: { start: '<', end: '>' } }, '<short>', `<${'x'.repeat(40)}>`],
  [
    'start-end, escaped',
    { framing: { start: '<', end: '>', escape: '\\' } },
    '<short>',
    `<${'x\\<'.repeat(40)}>`,
  ],
  ['one mark', { framing: { start: '|', end: '|' } }, '|short|', `|${'x'.repeat(40)}|`],
])(
  '%s: the rest of a frame that is too long is skipped and counted once',
  (_, form, short, long) => {
    for (const piece of [1, 3, 1000]) {
      const codec = codecOf({ ...form, maxframe: 10 });
      const line = ascii(short + long + short + long + long + short);
      const frames: Uint8Array[] = [];
      for (let at = 0; at < line.length; at += piece)
        frames.push(...codec.push(line.subarray(at, at + piece)));
      expect(inHex(frames)).toEqual(text('short', 'short', 'short'));
      expect(counted(codec)).toEqual({ frames: 3, tooLong: 3 });
    }
  },
);

test('the longest frame that is allowed is read', () => {
  expect(read({ framing: 'line', maxframe: 6 }, ascii('short\nlonger\n')).counters).toEqual({
    frames: 1,
    tooLong: 1,
  });
  const gap = codecOf({ framing: { gap: 0.1 }, maxframe: 5 });
  gap.push(ascii('short'));
  expect(inHex(gap.silence())).toEqual(text('short'));
  gap.push(ascii('longer'));
  gap.push(ascii('and longer'));
  expect([gap.silence(), counted(gap)]).toEqual([[], { frames: 1, tooLong: 1 }]);
  gap.push(ascii('again'));
  expect(inHex(gap.silence())).toEqual(text('again'));
});

test('a wrong checksum', () => {
  const form = {
    framing: 'line' as const,
    checksum: { algorithm: 'xor' as const, format: 'hex' as const, separator: '*' },
  };
  const { frames, counters } = read(form, ascii('A*41\nA*42\nA\n*\nA*4g\nB*42\n*00\n'));
  expect([frames, counters]).toEqual([text('A', 'B', ''), { frames: 3, badChecksum: 4 }]);
});

test('SLIP: an escape that escapes nothing', () => {
  const { frames, counters } = read({ framing: 'slip' }, hex('c0 01 db 02 c0 01 db c0 03 c0'));
  expect([frames, counters]).toEqual([['03'], { frames: 1, malformed: 2 }]);
});

test('empty lines, delimited and SLIP frames, and marks in a row are left out', () => {
  expect(read({}, ascii('\n\r\na\n\n\r\n\r\r\n')).frames).toEqual(text('a', '\r'));
  expect(read({ framing: { delimiter: ';' } }, ascii(';;a;;')).counters).toEqual({ frames: 1 });
  expect(read({ framing: 'slip' }, hex('c0 c0 c0 01 c0 c0')).counters).toEqual({ frames: 1 });
  const flags = { framing: { start: { hex: '7e' }, end: { hex: '7e' } } };
  expect(read(flags, hex('7e 7e 7e 01 7e 7e 7e 02 7e')).counters).toEqual({ frames: 2 });
  expect(read({ framing: { start: '<', end: '>' } }, ascii('<><a>')).frames).toEqual(text('', 'a'));
});

test('a beginning of a start that does not go on is stray', () => {
  const codec = codecOf({ framing: { start: '<<', end: '>' } });
  codec.push(ascii('x<'));
  expect([codec.silence(), counted(codec)]).toEqual([[], { strayBytes: 2 }]);
  expect(inHex(codec.push(ascii('<<x<<a>')))).toEqual(text('a'));
  expect(counted(codec)).toEqual({ frames: 1, incomplete: 1, strayBytes: 2 });
});

test('false frames inside of a damaged one are parts of it: one frame was dropped', () => {
  const form: FrameForm = {
    framing: { length: { at: 1, adds: 3, start: { hex: 'aa' } } },
    checksum: 'crc8',
  };
  const { frames, counters } = read(form, hex('aa 0a aa 03 01 01 01 01 aa 00 01 01 ff'));
  expect([frames, counters]).toEqual([[], { badChecksum: 1 }]);
});
