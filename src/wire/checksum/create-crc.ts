import type { CrcParameters } from './crc-parameters.js';

/** The lowest `width` bits of a number in reverse order. */
const reflect = (value: number, width: number): number => {
  let reflected = 0;
  for (let bit = 0; bit < width; bit += 1)
    if ((value >>> bit) & 1) reflected |= 1 << (width - 1 - bit);
  return reflected >>> 0;
};

/** The remainders of all bytes, at the upper end of 32 bits. */
const tableOf = (poly: number): Uint32Array =>
  Uint32Array.from({ length: 256 }, (_, byte) => {
    let remainder = byte << 24;
    for (let bit = 0; bit < 8; bit += 1)
      remainder = remainder < 0 ? (remainder << 1) ^ poly : remainder << 1;
    return remainder;
  });

/** The same for bits that go the other way, at the lower end. */
const reflectedTableOf = (poly: number): Uint32Array =>
  Uint32Array.from({ length: 256 }, (_, byte) => {
    let remainder = byte;
    for (let bit = 0; bit < 8; bit += 1)
      remainder = remainder & 1 ? (remainder >>> 1) ^ poly : remainder >>> 1;
    return remainder;
  });

/**
 * A CRC by its parameters; makes its table at once. Every width is computed in 32 bits: narrower
 * ones stand at the upper end, or at the lower one where the bits go the other way.
 */
export const createCrc = (parameters: CrcParameters): ((bytes: Uint8Array) => number) => {
  const { width, refin, refout, xorout } = parameters;
  const above = 32 - width;
  if (refin) {
    const table = reflectedTableOf(reflect(parameters.poly, width));
    const init = reflect(parameters.init, width);
    return (bytes) => {
      let sum = init;
      for (const byte of bytes) sum = (sum >>> 8) ^ (table[(sum ^ byte) & 0xff] ?? 0);
      return ((refout ? sum : reflect(sum, width)) ^ xorout) >>> 0;
    };
  }
  const table = tableOf(parameters.poly << above);
  const init = parameters.init << above;
  return (bytes) => {
    let sum = init;
    for (const byte of bytes) sum = (sum << 8) ^ (table[(sum >>> 24) ^ byte] ?? 0);
    const value = sum >>> above;
    return ((refout ? reflect(value, width) : value) ^ xorout) >>> 0;
  };
};
