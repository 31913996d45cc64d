import type { ChecksumAlgorithm } from './checksum-algorithm.js';

/** The checksum at the end of each frame. */
export interface ChecksumOptions {
  readonly algorithm: ChecksumAlgorithm;
  /** As bytes, or as hex digits: upper case is written, either is read. */
  readonly format: 'binary' | 'hex';
  /** Which byte of it comes first: the most significant, or the least. */
  readonly order: 'big' | 'little';
  /** How many bytes at the beginning are not covered. */
  readonly skip: number;
  /** Between content and checksum, and not covered: `*` of NMEA; may be none. */
  readonly separator: Uint8Array;
  /** Before the end mark of the frame, or behind it. */
  readonly at: 'before-end' | 'after-end';
  /**
   * `content`: what rules see. `content-and-end`: with the end mark, which stands before it then.
   * `frame`: all bytes on the line before it, with start and length.
   */
  readonly over: 'frame' | 'content' | 'content-and-end';
}
