import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { ErrorCode } from '../errors/codes.js';
import type { Problem } from '../errors/problem.js';
import { DOCUMENT_BOUNDS } from './document-bounds.js';
import { createSourceText } from './source-text.js';

/** The text of a file, or why there is none. */
export type ReadText = { readonly text: string } | { readonly problem: Problem };

const refusal = (code: ErrorCode, message: string, hint?: string): { problem: Problem } => ({
  problem: { code, severity: 'error', message, ...(hint === undefined ? {} : { hint }) },
});

/** Reads up to `limit` bytes; pipes and devices have no size that could be asked beforehand. */
const readBytes = (descriptor: number, limit: number): Buffer => {
  const buffer = Buffer.alloc(limit);
  let length = 0;
  while (length < limit) {
    const count = readSync(descriptor, buffer, length, limit - length, null);
    if (count === 0) break;
    length += count;
  }
  return buffer.subarray(0, length);
};

const systemRefusal = (error: unknown, name: string): { problem: Problem } => {
  const code = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return refusal('DOCUMENT_NOT_FOUND', `${name} does not exist`);
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return refusal('DOCUMENT_NOT_PERMITTED', `${name} may not be read by this user`);
  }
  return refusal('DOCUMENT_UNREADABLE', `${name} cannot be read: ${code ?? error}`);
};

const decode = (bytes: Buffer, name: string): ReadText => {
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

/**
 * Reads a text file of at most 1 MiB. Never throws for what the user or the system did.
 *
 * @param name how problems name the file; by default its path
 */
export const readText = (path: string, name = path): ReadText => {
  const { maxBytes } = DOCUMENT_BOUNDS;
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, 'r');
    if (fstatSync(descriptor).isDirectory()) {
      return refusal('DOCUMENT_UNREADABLE', `${name} is a folder; a file is wanted`);
    }
    const bytes = readBytes(descriptor, maxBytes + 1);
    if (bytes.length > maxBytes) {
      return refusal('DOCUMENT_TOO_LARGE', `${name} is larger than ${maxBytes} bytes`);
    }
    return decode(bytes, name);
  } catch (error) {
    return systemRefusal(error, name);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
};
