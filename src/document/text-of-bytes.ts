import type { Problem } from '../errors/problem.js';
import { DOCUMENT_BOUNDS } from './document-bounds.js';
import { createSourceText } from './source-text.js';

/** The text of a file, or why there is none. */
export type ReadText = { readonly text: string } | { readonly problem: Problem };

const tooLarge = (name: string, size: number | undefined): ReadText => ({
  problem: {
    code: 'DOCUMENT_TOO_LARGE',
    severity: 'error',
    message: `${name} is larger than ${DOCUMENT_BOUNDS.maxBytes} bytes${size === undefined ? '' : `: it has ${size}`}`,
    hint: 'Split it, if it is the right file: a map takes in others with include.',
  },
});

/**
 * Bytes as text, if they are at most 1 MiB of UTF-8; `name` is how problems name the file.
 *
 * @param size of all of it in bytes, where that is known and may be more than was read
 */
export const textOfBytes = (bytes: Buffer, name: string, size?: number): ReadText => {
  if (bytes.length > DOCUMENT_BOUNDS.maxBytes) return tooLarge(name, size);
  const text = bytes.toString('utf8');
  const again = Buffer.from(text);
  if (again.equals(bytes)) return { text };
  const different = bytes.findIndex((byte, index) => byte !== again[index]);
  const valid = bytes.subarray(0, different).toString('utf8');
  const utf16 = bytes[0] === 0xff || bytes[0] === 0xfe;
  return {
    problem: {
      code: 'DOCUMENT_NOT_UTF8',
      severity: 'error',
      message: `the file is not UTF-8: byte 0x${(bytes[different] ?? 0).toString(16)} at offset ${different}`,
      hint: utf16 ? 'It looks like UTF-16; save it as UTF-8.' : 'Save the file as UTF-8.',
      where: createSourceText(name, text).where(valid.length),
    },
  };
};
