import { Buffer } from 'node:buffer';
import { crc32 } from 'node:zlib';

/**
 * How a segment begins, twice, so that one damaged bit does not cost the whole of it; little-endian:
 * mark (4 bytes), version (2), nothing (2), salt (4), first sequence (8), wall time (8), CRC32 of these (4).
 */
export const SEGMENT_HEADER_BYTES = 64;
const COPY_BYTES = SEGMENT_HEADER_BYTES / 2;
const CRC_AT = COPY_BYTES - 4;
const MARK = Buffer.from('MGWS', 'latin1');
const VERSION = 1;

export interface SegmentHeader {
  /** With it the checksums of the records begin: those of another segment do not fit. */
  readonly salt: number;
  /** The sequence of the first record. */
  readonly first: number;
  readonly createdMs: number;
}

export const writeSegmentHeader = (target: Buffer, header: SegmentHeader): void => {
  MARK.copy(target);
  target.writeUInt16LE(VERSION, 4);
  target.writeUInt16LE(0, 6);
  target.writeUInt32LE(header.salt, 8);
  target.writeDoubleLE(header.first, 12);
  target.writeDoubleLE(header.createdMs, 20);
  target.writeUInt32LE(crc32(target.subarray(0, CRC_AT)), CRC_AT);
  target.copyWithin(COPY_BYTES, 0, COPY_BYTES);
};

/** `newer`: made by a later version of this program; `damaged`: neither of the two copies is whole. */
export const readSegmentHeader = (bytes: Buffer): SegmentHeader | 'newer' | 'damaged' => {
  if (bytes.length < SEGMENT_HEADER_BYTES) return 'damaged';
  const copies = [bytes.subarray(0, COPY_BYTES), bytes.subarray(COPY_BYTES, SEGMENT_HEADER_BYTES)];
  const marked = copies.filter((copy) => MARK.equals(copy.subarray(0, 4)));
  for (const copy of marked)
    if (
      copy.readUInt16LE(4) === VERSION &&
      crc32(copy.subarray(0, CRC_AT)) === copy.readUInt32LE(CRC_AT)
    )
      return {
        salt: copy.readUInt32LE(8),
        first: copy.readDoubleLE(12),
        createdMs: copy.readDoubleLE(20),
      };
  return marked.some((copy) => copy.readUInt16LE(4) > VERSION) ? 'newer' : 'damaged';
};
