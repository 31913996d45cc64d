import { join } from 'node:path';
import { readDamaged } from './read-contents.js';
import { type Scan, scanRecords } from './record-format.js';
import { readSegmentHeader, SEGMENT_HEADER_BYTES, type SegmentHeader } from './segment-header.js';
import type { Storage, StoredFile } from './storage.js';

/** A file with the name of a segment. */
export interface FoundSegment {
  readonly name: string;
  readonly path: string;
  readonly fileBytes: number;
  /** `empty`: it was made, and nothing was written. */
  readonly header: SegmentHeader | 'newer' | 'damaged' | 'empty';
  readonly bytes: Buffer;
  readonly scan: Scan;
}

/** Reads a whole segment as it lies on the disk. */
export const readSegment = async (
  storage: Storage,
  folder: string,
  file: StoredFile,
): Promise<FoundSegment> => {
  const path = join(folder, file.name);
  const bytes = await readDamaged(storage, path, file.bytes);
  const found = readSegmentHeader(bytes);
  const isEmpty = bytes.length < SEGMENT_HEADER_BYTES || bytes.every((byte) => byte === 0);
  const header = found === 'damaged' && isEmpty ? 'empty' : found;
  const scan =
    typeof header === 'string'
      ? { offsets: [], end: 0, damagedBytes: 0 }
      : scanRecords(bytes, SEGMENT_HEADER_BYTES, header.salt, header.first);
  return { name: file.name, path, fileBytes: file.bytes, header, bytes, scan };
};
