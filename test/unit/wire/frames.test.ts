import { hex, inHex, join } from './bytes.js';
import { codecOf, counted } from './codec-of.js';
import { REAL_FRAMES } from './real-frames.js';

test('there are frames', () => {
  expect(REAL_FRAMES.length).toBeGreaterThan(10);
});

describe.each(REAL_FRAMES)('$name', ({ form, line, frame, paused }) => {
  const read = (...pieces: readonly Uint8Array[]) => {
    const codec = codecOf(form);
    const frames = pieces.flatMap((piece) => codec.push(piece));
    return { codec, frames: paused ? [...frames, ...codec.silence()] : frames };
  };

  test('is read wherever it is cut', () => {
    for (let cut = 0; cut <= line.length; cut += 1) {
      const { codec, frames } = read(line.subarray(0, cut), line.subarray(cut));
      expect(inHex(frames)).toEqual(inHex([frame]));
      expect(counted(codec)).toEqual({ frames: 1 });
    }
    const { frames } = read(...Array.from(line, (byte) => Uint8Array.of(byte)));
    expect(inHex(frames)).toEqual(inHex([frame]));
  });

  test('is read three times in a row wherever it is cut', () => {
    if (paused) return;
    const three = join(line, line, line);
    for (let cut = 0; cut <= three.length; cut += 1) {
      const { codec, frames } = read(three.subarray(0, cut), three.subarray(cut));
      expect(inHex(frames)).toEqual(inHex([frame, frame, frame]));
      expect(counted(codec)).toEqual({ frames: 3 });
    }
  });

  test('is written as it is read', () => {
    expect(inHex([codecOf(form).encode(frame)])).toEqual(inHex([line]));
  });

  test('is handed on as a copy', () => {
    const chunk = line.slice();
    const { frames } = read(chunk);
    chunk.fill(0);
    expect(inHex(frames)).toEqual(inHex([frame]));
  });

  test('is forgotten by a reset, and dropped by a silence, where it is incomplete', () => {
    if (paused) return;
    for (let cut = 1; cut < line.length; cut += 1) {
      const codec = codecOf(form);
      codec.push(line.subarray(0, cut));
      codec.reset();
      expect([counted(codec), inHex(codec.push(line))]).toEqual([{}, inHex([frame])]);
    }
    const codec = codecOf(form);
    codec.push(line.subarray(0, -1));
    expect([codec.silence(), counted(codec)]).toEqual([[], { incomplete: 1 }]);
    expect([codec.silence(), counted(codec)]).toEqual([[], { incomplete: 1 }]);
    expect(inHex(codec.push(line))).toEqual(inHex([frame]));
  });
});

test('pieces are frames by themselves', () => {
  const codec = codecOf({ framing: 'none', maxframe: 3 });
  const pieces = ['01', '', '02 03 04', '01 02 03 04', '05'].map(hex);
  expect(inHex(pieces.flatMap((piece) => codec.push(piece)))).toEqual(['01', '020304', '05']);
  expect(counted(codec)).toEqual({ frames: 3, tooLong: 1 });
  expect(codec.silenceMs).toBe(0);
});

test('the silence to wait for', () => {
  expect(codecOf({ framing: { gap: 0.02 } }).silenceMs).toBe(20);
  expect(codecOf({}).silenceMs).toBe(1000);
  expect(codecOf({ incomplete: 0 }).silenceMs).toBe(0);
});
