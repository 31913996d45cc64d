import type { DocumentPath } from '../errors/problem.js';
import { bytesOfHex, isHex } from '../map/payload/hex-text.js';
import { quoted } from '../map/quoted.js';
import type { BytesForm } from './frame-form.js';
import type { WireFault } from './wire-fault.js';

const encoder = new TextEncoder();
const NO_BYTES = new Uint8Array();

/**
 * The bytes that a user wrote. What is wrong goes to `faults`, and there are no bytes then.
 *
 * @example readBytes({ hex: '02 0a' }, ['framing', 'start'], faults) // 2 bytes
 */
export const readBytes = (
  form: BytesForm | undefined,
  path: DocumentPath,
  faults: WireFault[],
): Uint8Array => {
  if (form === undefined) return NO_BYTES;
  if (typeof form === 'string') return encoder.encode(form);
  const digits = form.hex.replaceAll(/\s/g, '');
  if (isHex(digits) && digits !== '') return bytesOfHex(digits);
  faults.push({
    path: [...path, 'hex'],
    message: `${quoted(form.hex)} is no bytes in hex; expected two digits of 0 to 9 and a to f for each byte`,
    hint: 'Write it such as "02 0a"; for a text leave { hex: … } out.',
  });
  return NO_BYTES;
};
