import type { DocumentPath } from '../errors/problem.js';
import { bytesOfHex, hexOfBytes, isHex } from '../map/payload/hex-text.js';
import { quoted } from '../map/quoted.js';
import type { BytesForm } from './frame-form.js';
import type { WireFault } from './wire-fault.js';

const encoder = new TextEncoder();
const NO_BYTES = new Uint8Array();

/** `02`, `0d 0a`, `0x02`: somebody means a byte by it, rather than its digits. */
const LIKE_HEX = /^(0x)?[0-9a-f]{2}( ?[0-9a-f]{2})*$/i;

const pairs = (digits: string): string => digits.toLowerCase().replaceAll(/..(?=.)/g, '$& ');

/** A text means its characters, whatever they look like. */
const likeHex = (text: string, path: DocumentPath): WireFault => {
  const digits = text.replace(/^0x/i, '').replaceAll(' ', '');
  return {
    path,
    severity: 'warning',
    message: `${quoted(text)} is a text of ${text.length} characters, hex ${pairs(hexOfBytes(encoder.encode(text)))} on the line, but looks like bytes in hex`,
    hint: `Write { hex: "${pairs(digits)}" } for ${digits.length === 2 ? 'the byte' : 'the bytes'} ${pairs(digits)}, or { hex: "${pairs(hexOfBytes(encoder.encode(text)))}" } where the characters are meant.`,
  };
};

/**
 * The bytes that a user wrote. What is wrong goes to `faults`, and there are no bytes then, but where
 * it is a warning.
 *
 * @example readBytes({ hex: '02 0a' }, ['framing', 'start'], faults) // 2 bytes
 */
export const readBytes = (
  form: BytesForm | undefined,
  path: DocumentPath,
  faults: WireFault[],
): Uint8Array => {
  if (form === undefined) return NO_BYTES;
  if (typeof form === 'string') {
    if (LIKE_HEX.test(form)) faults.push(likeHex(form, path));
    return encoder.encode(form);
  }
  const digits = form.hex.replaceAll(/\s/g, '');
  if (isHex(digits) && digits !== '') return bytesOfHex(digits);
  faults.push({
    path: [...path, 'hex'],
    message: `${quoted(form.hex)} is no bytes in hex; expected two digits of 0 to 9 and a to f for each byte`,
    hint: 'Write it such as "02 0a"; for a text leave { hex: … } out.',
  });
  return NO_BYTES;
};
