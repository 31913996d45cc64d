import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { codeOf } from '../../gateway/code-of.js';

/** Larger files are known by their size and time alone. */
const MAX_BYTES = 4_194_304;

/** What a file holds, in short; a file that is not there, or may not be read, has a digest as well. */
export const digestOf = (path: string): string => {
  let descriptor: number | undefined;
  try {
    // A pipe that nobody writes to would hold up the process for ever.
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return 'not a file';
    const { size, mtimeMs } = stats;
    if (size > MAX_BYTES) return `${size}:${mtimeMs}`;
    // One byte more than there should be, so that a file that grows meanwhile is seen to differ.
    const buffer = Buffer.alloc(size + 1);
    let length = 0;
    while (length < buffer.length) {
      const count = readSync(descriptor, buffer, length, buffer.length - length, null);
      if (count === 0) break;
      length += count;
    }
    return createHash('sha256').update(buffer.subarray(0, length)).digest('hex');
  } catch (error) {
    return codeOf(error) ?? 'unreadable';
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
};
