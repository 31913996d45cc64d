import { bytesOfHex, hexOfBytes, isHex } from '../../map/payload/hex-text.js';
import { startsWith } from '../starts-with.js';
import { checksumFunction } from './checksum-function.js';
import type { ChecksumOptions } from './checksum-options.js';

/** Reads and writes the checksums of frames, with what separates them from the content. */
export interface Checksum {
  /** Separator and checksum together. */
  readonly length: number;
  readonly at: ChecksumOptions['at'];
  readonly over: ChecksumOptions['over'];
  /** What stands behind the covered bytes. */
  tail(covered: Uint8Array): Uint8Array;
  /** Whether that is what stands behind them. */
  isRight(covered: Uint8Array, tail: Uint8Array): boolean;
}

const numberBytes = (value: number, length: number, order: 'big' | 'little'): Uint8Array => {
  const bytes = Uint8Array.from({ length }, (_, index) => value >>> (8 * index));
  return order === 'big' ? bytes.reverse() : bytes;
};

const ascii = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

const equal = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && startsWith(a, 0, b);

/** A checksum as the options say. */
export const createChecksum = (options: ChecksumOptions): Checksum => {
  const { format, order, skip, separator, at, over } = options;
  const { bytes: width, of } = checksumFunction(options.algorithm);
  const checksumOf = (covered: Uint8Array): Uint8Array =>
    numberBytes(of(covered.subarray(skip)), width, order);
  const read = (digits: Uint8Array): Uint8Array | undefined => {
    if (format === 'binary') return digits;
    const text = String.fromCharCode(...digits);
    return isHex(text) ? bytesOfHex(text) : undefined;
  };
  const length = separator.length + width * (format === 'hex' ? 2 : 1);
  return {
    length,
    at,
    over,
    tail: (covered) => {
      const value = checksumOf(covered);
      const digits = format === 'hex' ? ascii(hexOfBytes(value).toUpperCase()) : value;
      const tail = new Uint8Array(length);
      tail.set(separator);
      tail.set(digits, separator.length);
      return tail;
    },
    isRight: (covered, tail) => {
      if (tail.length !== length || !startsWith(tail, 0, separator)) return false;
      const value = read(tail.subarray(separator.length));
      return value !== undefined && equal(value, checksumOf(covered));
    },
  };
};
