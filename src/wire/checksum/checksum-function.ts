import type { ChecksumAlgorithm } from './checksum-algorithm.js';
import { CRC_PARAMETERS } from './crc-parameters.js';
import { createCrc } from './create-crc.js';

/** A checksum over bytes, as a number of so many bytes. */
export interface ChecksumFunction {
  readonly bytes: 1 | 2 | 4;
  readonly of: (bytes: Uint8Array) => number;
}

const sum = (bytes: Uint8Array): number => {
  let total = 0;
  for (const byte of bytes) total = (total + byte) >>> 0;
  return total;
};

const xor = (bytes: Uint8Array): number => {
  let total = 0;
  for (const byte of bytes) total ^= byte;
  return total;
};

/**
 * The function of an algorithm; makes its table, where it has one.
 *
 * @example checksumFunction('sum').of(new Uint8Array([0xff, 2])) // 1
 */
export const checksumFunction = (algorithm: ChecksumAlgorithm): ChecksumFunction => {
  switch (algorithm) {
    case 'xor':
      return { bytes: 1, of: xor };
    case 'sum':
      return { bytes: 1, of: (bytes) => sum(bytes) & 0xff };
    case 'sum-16':
      return { bytes: 2, of: (bytes) => sum(bytes) & 0xffff };
    case 'lrc':
      return { bytes: 1, of: (bytes) => -sum(bytes) & 0xff };
    default: {
      const parameters = CRC_PARAMETERS[algorithm];
      const bytes = parameters.width === 8 ? 1 : parameters.width === 16 ? 2 : 4;
      return { bytes, of: createCrc(parameters) };
    }
  }
};
