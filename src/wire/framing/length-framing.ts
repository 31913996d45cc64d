import type { Framing } from '../framing.js';
import { startsWith } from '../starts-with.js';
import { findMark } from './find-mark.js';
import type { FramingScheme } from './framing-scheme.js';
import { joinBytes } from './join-bytes.js';

type LengthOptions = Omit<Extract<Framing, { kind: 'length' }>, 'kind'>;

const readNumber = (
  bytes: Uint8Array,
  at: number,
  { width, order }: Pick<LengthOptions, 'width' | 'order'>,
): number => {
  let number = 0;
  for (let index = 0; index < width; index += 1)
    number = number * 256 + (bytes[order === 'big' ? at + index : at + width - 1 - index] ?? 0);
  return number;
};

const numberBytes = (
  number: number,
  { width, order }: Pick<LengthOptions, 'width' | 'order'>,
): Uint8Array | undefined => {
  if (number < 0 || number >= 256 ** width) return undefined;
  const bytes = Uint8Array.from({ length: width }, (_, index) =>
    Math.floor(number / 256 ** (width - 1 - index)),
  );
  return order === 'big' ? bytes : bytes.reverse();
};

/**
 * Frames that say how long they are.
 *
 * @param checksumBytes how many bytes of each are its checksum
 * @param maxBytes the longest frame on the line
 */
export const lengthFraming = (
  options: LengthOptions,
  { checksumBytes, maxBytes }: { readonly checksumBytes: number; readonly maxBytes: number },
): FramingScheme => {
  const { start, end: endMark, at, width, adds } = options;
  const header = at + width;
  const least = header + checksumBytes + endMark.length;
  const most = Math.max(maxBytes, least);
  const marked = start.length > 0;
  return {
    leastBytes: header + endMark.length,
    start,
    resync: marked,
    skipsRest: false,
    endedBy: 'marks',
    scan: (bytes, begin, end) => {
      if (marked) {
        const first = findMark(bytes, begin, end, start);
        if (first.at > begin) return { kind: 'stray', bytes: first.at - begin };
      }
      if (end - begin < header) return { kind: 'more', seen: 0 };
      const total = readNumber(bytes, begin + at, options) + adds;
      if (total < least)
        return { kind: 'drop', reason: 'malformed', bytes: header, whole: !marked };
      if (total > most) {
        // Without a mark to look for, the number is all there is to find the next frame by.
        return { kind: 'drop', reason: 'tooLong', bytes: marked ? header : total, whole: !marked };
      }
      if (end - begin < total) return { kind: 'more', seen: 0 };
      if (!startsWith(bytes, begin + total - endMark.length, endMark))
        return { kind: 'drop', reason: 'malformed', bytes: total, whole: !marked };
      return { kind: 'frame', bytes: total };
    },
    body: (frame) => frame.slice(0, frame.length - endMark.length),
    content: (body) => joinBytes(body.subarray(start.length, at), body.subarray(header)),
    wrap: (content, tail) => {
      const before = at - start.length;
      const total = start.length + width + content.length + tail + endMark.length;
      const number = numberBytes(total - adds, options);
      if (number === undefined || content.length < before) return undefined;
      return joinBytes(start, content.subarray(0, before), number, content.subarray(before));
    },
    line: (body) => joinBytes(body, endMark),
    limits: `it has at least ${at - start.length} bytes before its length, and a length that ${width === 1 ? 'one byte' : `${width} bytes`} can say`,
  };
};
