import type { FramingScheme } from './framing-scheme.js';

/** Frames of so many bytes each, checksum included. */
export const fixedFraming = (size: number): FramingScheme => ({
  leastBytes: size,
  start: new Uint8Array(),
  resync: false,
  skipsRest: true,
  endedBy: 'marks',
  scan: (_, begin, end) =>
    end - begin < size ? { kind: 'more', seen: end - begin } : { kind: 'frame', bytes: size },
  body: (frame) => frame.slice(),
  content: (body) => body,
  wrap: (content, checksumBytes) => (content.length + checksumBytes === size ? content : undefined),
  line: (body) => body,
  limits: `each has ${size} bytes, checksum included`,
});
