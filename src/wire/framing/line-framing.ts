import { delimiterFraming } from './delimiter-framing.js';
import type { FramingScheme } from './framing-scheme.js';
import { joinBytes } from './join-bytes.js';

const LF = 0x0a;
const CR = 0x0d;

/**
 * Lines up to LF, without one CR before it; empty ones are left out.
 *
 * @param ending what is written: LF, CR LF, or CR, for devices that answer with LF all the same
 */
export const lineFraming = (ending: Uint8Array): FramingScheme => ({
  ...delimiterFraming(Uint8Array.of(LF)),
  leastBytes: 3,
  scan: (bytes, begin, end, seen) => {
    for (let at = begin + seen; at < end; at += 1) {
      if (bytes[at] !== LF) continue;
      const length = at - begin;
      const empty = length === 0 || (length === 1 && bytes[begin] === CR);
      return { kind: empty ? 'empty' : 'frame', bytes: length + 1 };
    }
    return { kind: 'more', seen: end - begin };
  },
  body: (frame) => frame.slice(0, frame.length - (frame.at(-2) === CR ? 2 : 1)),
  line: (body) => joinBytes(body, ending),
  limits: 'a line has neither a line ending in it nor a carriage return at its end',
  peer: ending.at(-1) === LF ? undefined : delimiterFraming(ending),
});
