import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { ErrorCode } from '../errors/codes.js';
import type { Problem } from '../errors/problem.js';
import { DOCUMENT_BOUNDS } from './document-bounds.js';
import { type ReadText, textOfBytes } from './text-of-bytes.js';

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
    const about = fstatSync(descriptor);
    if (about.isDirectory()) {
      return refusal('DOCUMENT_UNREADABLE', `${name} is a folder; a file is wanted`);
    }
    const bytes = readBytes(descriptor, maxBytes + 1);
    return textOfBytes(bytes, name, about.size > maxBytes ? about.size : undefined);
  } catch (error) {
    return systemRefusal(error, name);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
};
