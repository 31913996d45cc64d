import { startsWith } from '../starts-with.js';
import { findMark } from './find-mark.js';
import type { FramingScheme, Step } from './framing-scheme.js';
import { joinBytes } from './join-bytes.js';
import { markAt } from './mark-at.js';

const { max } = Math;

interface StartEndOptions {
  readonly start: Uint8Array;
  readonly end: Uint8Array;
  readonly escape?: number | undefined;
}

const escaped = (
  body: Uint8Array,
  escapeByte: number,
  special: ReadonlySet<number>,
): Uint8Array => {
  const line: number[] = [];
  for (const byte of body) {
    if (special.has(byte)) line.push(escapeByte);
    line.push(byte);
  }
  return Uint8Array.from(line);
};

const unescaped = (line: Uint8Array, escapeByte: number): Uint8Array => {
  const body = new Uint8Array(line.length);
  let length = 0;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === escapeByte) at += 1;
    body[length] = line[at] ?? 0;
    length += 1;
  }
  return body.subarray(0, length);
};

/**
 * Frames between two marks. A start mark inside of a frame begins a new one where it cannot belong
 * to the content: with an escape it would have one, and without a checksum nothing else tells that
 * an end was lost. With a checksum and no escape the frame is tried as it stands first.
 *
 * @param afterEnd whether the checksum follows the end mark, where nothing is escaped
 */
export const startEndFraming = (
  { start, end: endMark, escape: escapeByte }: StartEndOptions,
  {
    checksumBytes,
    afterEnd = false,
  }: { readonly checksumBytes: number; readonly afterEnd?: boolean | undefined },
): FramingScheme => {
  const hasChecksum = checksumBytes > 0;
  const tailBytes = endMark.length + (afterEnd ? checksumBytes : 0);
  const same = start.length === endMark.length && startsWith(start, 0, endMark);
  const cuts = escapeByte !== undefined || !hasChecksum;
  const startByte = start[0] ?? 0;
  const endByte = endMark[0] ?? 0;
  const special = new Set([startByte, endByte, ...(escapeByte === undefined ? [] : [escapeByte])]);

  /** What the marks at `at` make of the frame that began at `begin`; undefined: there are none. */
  const marksAt = (bytes: Uint8Array, begin: number, at: number, end: number): Step | undefined => {
    const ends = markAt(bytes, at, end, endMark);
    if (ends === 'yes')
      return at + tailBytes > end
        ? { kind: 'more', seen: at - begin }
        : { kind: 'frame', bytes: at + tailBytes - begin };
    const starts = cuts ? markAt(bytes, at, end, start) : 'no';
    if (ends === 'part') return { kind: 'more', seen: at - begin };
    if (starts === 'yes')
      return { kind: 'drop', reason: 'incomplete', bytes: at - begin, whole: true };
    return starts === 'part' ? { kind: 'more', seen: at - begin } : undefined;
  };

  return {
    leastBytes: start.length + endMark.length + 1,
    start,
    end: endMark,
    resync: hasChecksum,
    skipsRest: cuts,
    endedBy: 'marks',
    scan: (bytes, begin, end, seen, inside) => {
      if (seen === 0 && !inside) {
        const first = findMark(bytes, begin, end, start);
        if (first.at > begin) return { kind: 'stray', bytes: first.at - begin };
        if (!first.found) return { kind: 'more', seen: 0 };
      }
      let at = begin + (inside ? seen : max(seen, start.length));
      // Where both marks are the same, the second of two may be the start of the next frame.
      if (same && !inside && at === begin + start.length) {
        const second = markAt(bytes, at, end, endMark);
        if (second === 'yes') return { kind: 'empty', bytes: start.length };
        if (second === 'part') return { kind: 'more', seen: at - begin };
      }
      for (; at < end; at += 1) {
        const byte = bytes[at];
        if (byte === endByte || byte === startByte) {
          const step = marksAt(bytes, begin, at, end);
          if (step !== undefined) return step;
        }
        if (byte === escapeByte) {
          if (at + 1 >= end) break;
          at += 1;
        }
      }
      return { kind: 'more', seen: at - begin };
    },
    body: (frame) => {
      const inside = frame.slice(0, frame.length - endMark.length);
      return escapeByte === undefined
        ? inside
        : joinBytes(start, unescaped(inside.subarray(start.length), escapeByte));
    },
    content: (body) => body.subarray(start.length),
    wrap: (content) => joinBytes(start, content),
    line: (body) => {
      const inside = body.subarray(start.length);
      return joinBytes(
        start,
        escapeByte === undefined ? inside : escaped(inside, escapeByte, special),
        endMark,
      );
    },
    limits: same
      ? 'it must not be empty, nor have a mark in it'
      : `without an escape it must not have a mark in it${afterEnd ? '' : ', nor may its checksum be one'}`,
  };
};
