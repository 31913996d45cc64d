import { hexOfBytes } from '../../map/payload/hex-text.js';
import { findMark } from './find-mark.js';
import type { FramingScheme } from './framing-scheme.js';
import { joinBytes } from './join-bytes.js';

/** Frames with a delimiter after each; empty ones are left out. */
export const delimiterFraming = (delimiter: Uint8Array): FramingScheme => ({
  leastBytes: delimiter.length + 1,
  start: new Uint8Array(),
  resync: false,
  skipsRest: true,
  endedBy: 'marks',
  scan: (bytes, begin, end, seen) => {
    const { at, found } = findMark(bytes, begin + seen, end, delimiter);
    if (!found) return { kind: 'more', seen: at - begin };
    return { kind: at === begin ? 'empty' : 'frame', bytes: at - begin + delimiter.length };
  },
  body: (frame) => frame.slice(0, frame.length - delimiter.length),
  content: (body) => body,
  wrap: (content) => content,
  line: (body) => joinBytes(body, delimiter),
  limits: `it must not have the delimiter (hex ${hexOfBytes(delimiter)}) in it, nor be taken for a part of it`,
});
