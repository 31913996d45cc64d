import type { Checksum } from './checksum/create-checksum.js';
import type { FramingScheme } from './framing/framing-scheme.js';
import { joinBytes } from './framing/join-bytes.js';

/** How frames on the line are taken apart and put together: a framing with or without a checksum. */
export interface FrameLayout {
  readonly scheme: FramingScheme;
  readonly checksum?: Checksum | undefined;
}

const isAfterEnd = ({ checksum }: FrameLayout): boolean => checksum?.at === 'after-end';

/** What the checksum is computed of: its bytes without escapes. */
const covered = (layout: FrameLayout, body: Uint8Array): Uint8Array => {
  const { scheme, checksum } = layout;
  const { end = new Uint8Array() } = scheme;
  switch (checksum?.over) {
    case 'frame':
      return isAfterEnd(layout) ? joinBytes(body, end) : body;
    case 'content-and-end':
      return joinBytes(scheme.content(body), end);
    default:
      return scheme.content(body);
  }
};

/** A frame with a checksum behind its end mark. */
const readBeforeTail = (
  layout: FrameLayout,
  frame: Uint8Array,
  checksum: Checksum,
): Uint8Array | 'malformed' | 'badChecksum' => {
  const { scheme } = layout;
  const length = frame.length - checksum.length;
  const body = scheme.body(frame.subarray(0, length));
  if (body === undefined) return 'malformed';
  return checksum.isRight(covered(layout, body), frame.subarray(length))
    ? scheme.content(body)
    : 'badChecksum';
};

/** The content of a whole frame on the line, or why it is dropped. */
export const readFrame = (
  layout: FrameLayout,
  frame: Uint8Array,
): Uint8Array | 'malformed' | 'badChecksum' => {
  const { scheme, checksum } = layout;
  if (checksum?.at === 'after-end') return readBeforeTail(layout, frame, checksum);
  const body = scheme.body(frame);
  if (body === undefined) return 'malformed';
  if (checksum === undefined) return scheme.content(body);
  const length = body.length - checksum.length;
  if (length < scheme.start.length) return 'badChecksum';
  const bare = body.subarray(0, length);
  return checksum.isRight(covered(layout, bare), body.subarray(length))
    ? scheme.content(bare)
    : 'badChecksum';
};

/** The frame on the line that says a content; undefined where its framing cannot. */
export const writeFrame = (layout: FrameLayout, content: Uint8Array): Uint8Array | undefined => {
  const { scheme, checksum } = layout;
  const bare = scheme.wrap(content, checksum?.length ?? 0);
  if (bare === undefined) return undefined;
  if (checksum === undefined) return scheme.line(bare);
  const tail = checksum.tail(covered(layout, bare));
  return isAfterEnd(layout)
    ? joinBytes(scheme.line(bare), tail)
    : scheme.line(joinBytes(bare, tail));
};
