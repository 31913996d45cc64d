import type { ChecksumAlgorithm } from '../../../src/wire/checksum/checksum-algorithm.js';
import { checksumFunction } from '../../../src/wire/checksum/checksum-function.js';
import { createChecksum } from '../../../src/wire/checksum/create-checksum.js';
import { ascii, hex, inHex } from './bytes.js';

/** "check" of the catalogue of parametrised CRC algorithms; the first four by hand. */
const CHECKS: Readonly<Record<ChecksumAlgorithm, number>> = {
  xor: 0x31,
  sum: 0xdd,
  'sum-16': 0x01dd,
  lrc: 0x23,
  crc8: 0xf4,
  'crc8-maxim': 0xa1,
  'crc16-modbus': 0x4b37,
  'crc16-ccitt': 0x29b1,
  'crc16-xmodem': 0x31c3,
  'crc16-kermit': 0x2189,
  'crc16-x25': 0x906e,
  'crc16-arc': 0xbb3d,
  crc32: 0xcbf43926,
};
const ALGORITHMS = Object.keys(CHECKS) as ChecksumAlgorithm[];

test.each(ALGORITHMS)('%s of "123456789" is what the catalogue says', (algorithm) => {
  expect(checksumFunction(algorithm).of(ascii('123456789'))).toBe(CHECKS[algorithm]);
});

test.each(ALGORITHMS)('%s of all bytes and of none fits its width', (algorithm) => {
  const { bytes, of } = checksumFunction(algorithm);
  for (const covered of [new Uint8Array(), Uint8Array.from({ length: 700 }, (_, at) => 255 - at)]) {
    expect(of(covered)).toBeGreaterThanOrEqual(0);
    expect(of(covered)).toBeLessThan(256 ** bytes);
  }
});

const tailOf = (options: Partial<Parameters<typeof createChecksum>[0]>) => {
  const checksum = createChecksum({
    algorithm: 'crc16-ccitt',
    format: 'binary',
    order: 'big',
    skip: 0,
    separator: new Uint8Array(),
    at: 'before-end',
    over: 'content',
    ...options,
  });
  return {
    written: inHex([checksum.tail(ascii('123456789'))])[0],
    accepts: (tail: Uint8Array) => checksum.isRight(ascii('123456789'), tail),
  };
};

test('the order is that of its bytes', () => {
  expect(tailOf({}).written).toBe('29b1');
  expect(tailOf({ order: 'little' }).written).toBe('b129');
  expect(tailOf({ algorithm: 'crc32', order: 'little' }).written).toBe('2639f4cb');
});

test('hex is written in upper case and read in either', () => {
  const { written, accepts } = tailOf({ format: 'hex', separator: ascii('*') });
  expect(written).toBe(inHex([ascii('*29B1')])[0]);
  expect(
    ['*29B1', '*29b1', '*29B2', '+29B1', '29B1', '*29B', '*29G1', '*+9B1', '']
      .map(ascii)
      .map(accepts),
  ).toEqual([true, true, false, false, false, false, false, false, false]);
});

test('skipped bytes are not covered, even where all are', () => {
  expect(tailOf({ algorithm: 'sum', skip: 8 }).written).toBe('39');
  expect(tailOf({ algorithm: 'sum', skip: 200 }).written).toBe('00');
  expect(tailOf({ algorithm: 'sum' }).accepts(hex('dd'))).toBe(true);
});
