import { GatewayError } from '../errors/gateway-error.js';
import { hexOfBytes } from '../map/payload/hex-text.js';
import { shortened } from '../map/quoted.js';
import type { ChecksumOptions } from './checksum/checksum-options.js';
import { createChecksum } from './checksum/create-checksum.js';
import type { FrameCodec } from './frame-codec.js';
import { type FrameLayout, writeFrame } from './frame-layout.js';
import { FrameReader } from './frame-reader.js';
import { createFramingScheme } from './framing/create-framing-scheme.js';
import type { Framing } from './framing.js';

export interface FrameCodecOptions {
  readonly framing: Framing;
  readonly checksum?: ChecksumOptions | undefined;
  /** The longest frame on the line, with marks and checksum; `fixed` frames may be longer. */
  readonly maxBytes: number;
  /** After how long a silence a frame without its end is dropped, in ms; 0: never. */
  readonly incompleteMs: number;
}

const silenceMsOf = ({ framing, incompleteMs }: FrameCodecOptions): number => {
  if (framing.kind === 'gap') return framing.gapMs;
  return framing.kind === 'none' ? 0 : incompleteMs;
};

const fault = (frame: Uint8Array, why: string): GatewayError =>
  new GatewayError(
    'DEVICE_BAD_FRAME',
    `the frame hex ${shortened(hexOfBytes(frame.subarray(0, 64)))} (${frame.length} bytes) cannot be written: ${why}`,
  );

/** Whether what is on the line is read as the frame, the whole frame, and nothing but the frame. */
const isReadBack = (
  layout: FrameLayout,
  { line, frame, maxBytes }: Record<'line' | 'frame', Uint8Array> & { maxBytes: number },
): boolean => {
  const reader = new FrameReader(layout, maxBytes);
  const frames = [
    ...reader.push(line),
    ...(layout.scheme.endedBy === 'silence' ? reader.silence() : []),
  ];
  const [first = new Uint8Array()] = frames;
  const empty = frame.length === 0 && frames.length === 0;
  return (
    (empty || frames.length === 1) &&
    first.length === frame.length &&
    first.every((byte, index) => byte === frame[index])
  );
};

/**
 * Bytes ↔ frames for one line. An empty frame can be written where it is not read: a bare line
 * ending wakes many a device.
 */
export const createFrameCodec = (options: FrameCodecOptions): FrameCodec => {
  const checksum = options.checksum && createChecksum(options.checksum);
  const checksumBytes = checksum?.length ?? 0;
  const scheme = createFramingScheme(options.framing, {
    checksumBytes,
    afterEnd: checksum?.at === 'after-end',
    maxBytes: options.maxBytes,
  });
  const maxBytes = Math.max(options.maxBytes, scheme.leastBytes + checksumBytes);
  const layout = { scheme, checksum };
  const peer = { scheme: scheme.peer ?? scheme, checksum };
  const reader = new FrameReader(layout, maxBytes);
  return {
    counters: reader.counters,
    silenceMs: silenceMsOf(options),
    push: (chunk) => reader.push(chunk),
    silence: () => reader.silence(),
    reset: () => reader.reset(),
    encode: (frame) => {
      const line = writeFrame(layout, frame);
      if (line === undefined) throw fault(frame, scheme.limits);
      if (line.length > maxBytes)
        throw fault(
          frame,
          `it has ${line.length} bytes on the line, and ${maxBytes} are allowed; see maxframe`,
        );
      if (!isReadBack(peer, { line, frame, maxBytes })) throw fault(frame, scheme.limits);
      return line;
    },
  };
};
