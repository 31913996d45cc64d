import type { FramingScheme } from './framing-scheme.js';

/** Frames without marks: what comes without a pause, or each piece that arrives. */
export const gapFraming = (endedBy: 'silence' | 'piece'): FramingScheme => ({
  leastBytes: 1,
  start: new Uint8Array(),
  resync: false,
  skipsRest: true,
  endedBy,
  scan: (_, begin, end) => ({ kind: 'more', seen: end - begin }),
  body: (frame) => frame.slice(),
  content: (body) => body,
  wrap: (content) => content,
  line: (body) => body,
  limits: '',
});
