import type { Checksum } from './checksum/create-checksum.js';
import type { FramingScheme } from './framing/framing-scheme.js';
import { joinBytes } from './framing/join-bytes.js';

/** How frames on the line are taken apart and put together: a framing with or without a checksum. */
export interface FrameLayout {
  readonly scheme: FramingScheme;
  readonly checksum?: Checksum | undefined;
}

const covered = ({ scheme, checksum }: FrameLayout, body: Uint8Array): Uint8Array =>
  checksum?.over === 'frame' ? body : scheme.content(body);

/** The content of a whole frame on the line, or why it is dropped. */
export const readFrame = (
  layout: FrameLayout,
  frame: Uint8Array,
): Uint8Array | 'malformed' | 'badChecksum' => {
  const { scheme, checksum } = layout;
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
  return scheme.line(
    checksum === undefined ? bare : joinBytes(bare, checksum.tail(covered(layout, bare))),
  );
};
