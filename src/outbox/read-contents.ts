import { Buffer } from 'node:buffer';
import { faultCode } from './fault-code.js';
import { scanRecords } from './record-format.js';
import type { Segment, SegmentContents } from './segment.js';
import { SEGMENT_HEADER_BYTES } from './segment-header.js';
import type { Storage } from './storage.js';

const BLOCK_BYTES = 4096;

/**
 * The bytes of a file; where the disk has lost a block of it, zeros stand there.
 *
 * @throws the error of the system where it is not about damage, so that trying again may help
 */
export const readDamaged = async (
  storage: Storage,
  path: string,
  length: number,
): Promise<Buffer> => {
  try {
    return await storage.read(path, 0, length);
  } catch (cause) {
    if (faultCode(cause) !== 'EIO') throw cause;
  }
  const bytes = Buffer.alloc(length);
  for (let at = 0; at < length; at += BLOCK_BYTES)
    try {
      bytes.set(await storage.read(path, at, Math.min(BLOCK_BYTES, length - at)), at);
    } catch (cause) {
      if (faultCode(cause) !== 'EIO') throw cause;
    }
  return bytes;
};

/** The records of a segment that can be read. */
export const readContents = async (
  storage: Storage,
  { path, bytes: length, salt, first }: Segment,
): Promise<SegmentContents> => {
  const bytes = await readDamaged(storage, path, length);
  return { bytes, offsets: scanRecords(bytes, SEGMENT_HEADER_BYTES, salt, first).offsets };
};
