import { Buffer } from 'node:buffer';
import { crc32 } from 'node:zlib';

/**
 * A record, all numbers little-endian: CRC32 of what follows (4 bytes, begun with the salt of the
 * segment), mark (4), length of the body (4), sequence (6), wall time in milliseconds (6), body.
 */
const RECORD_HEADER_BYTES = 24;
/** So that a search for the next record looks at few places. */
const MARK = Uint8Array.of(0xd5, 0x4d, 0x52, 0x0a);
const MARK_NUMBER = Buffer.from(MARK).readUInt32LE(0);
const MARK_AT = 4;
const LENGTH_AT = 8;
const SEQUENCE_AT = 12;
const TIME_AT = 18;
const TIME_MAX = 2 ** 48 - 1;
/** A damaged segment with hostile content must not cost more than reading it so many times. */
const MAX_ROUNDS = 64;

export interface RecordFields {
  readonly sequence: number;
  readonly atMs: number;
  readonly body: Uint8Array;
}

/** What a record with such a body takes. */
export const recordBytes = (bodyBytes: number): number => RECORD_HEADER_BYTES + bodyBytes;

/** Writes a record at `at`; the room must be there. */
export const writeRecord = (
  target: Buffer,
  at: number,
  salt: number,
  record: RecordFields,
): void => {
  const { sequence, atMs, body } = record;
  target.set(MARK, at + MARK_AT);
  target.writeUInt32LE(body.length, at + LENGTH_AT);
  target.writeUIntLE(sequence, at + SEQUENCE_AT, 6);
  target.writeUIntLE(Math.min(Math.max(0, Math.round(atMs)), TIME_MAX), at + TIME_AT, 6);
  target.set(body, at + RECORD_HEADER_BYTES);
  const end = at + recordBytes(body.length);
  target.writeUInt32LE(crc32(target.subarray(at + MARK_AT, end), salt), at);
};

export const sequenceAt = (bytes: Buffer, at: number): number =>
  bytes.readUIntLE(at + SEQUENCE_AT, 6);

export const timeAt = (bytes: Buffer, at: number): number => bytes.readUIntLE(at + TIME_AT, 6);

export const bodyAt = (bytes: Buffer, at: number): Buffer => {
  const from = at + RECORD_HEADER_BYTES;
  return bytes.subarray(from, from + bytes.readUInt32LE(at + LENGTH_AT));
};

export interface Scan {
  /** Where the records begin, in order. */
  readonly offsets: number[];
  /** Where the last record ends; behind that there is none. */
  readonly end: number;
  /** Bytes before `end` that belong to no record. */
  readonly damagedBytes: number;
}

/**
 * Finds the records from `from` on. Where something is damaged it goes on at the next bytes that are a
 * record by mark, length, checksum and a sequence that can stand there.
 */
export const scanRecords = (bytes: Buffer, from: number, salt: number, first: number): Scan => {
  const offsets: number[] = [];
  let end = from;
  let damagedBytes = 0;
  let last = first - 1;
  let budget = bytes.length * MAX_ROUNDS;
  const isRecord = (at: number): boolean => {
    if (at + RECORD_HEADER_BYTES > bytes.length) return false;
    const until = at + recordBytes(bytes.readUInt32LE(at + LENGTH_AT));
    if (until > bytes.length || bytes.readUInt32LE(at + MARK_AT) !== MARK_NUMBER) return false;
    const sequence = sequenceAt(bytes, at);
    const most = last + 1 + Math.floor((at - end) / RECORD_HEADER_BYTES);
    if (sequence <= last || sequence > most || budget < 0) return false;
    budget -= until - at;
    return crc32(bytes.subarray(at + MARK_AT, until), salt) === bytes.readUInt32LE(at);
  };
  for (let at = from; at >= from && at < bytes.length; ) {
    if (isRecord(at)) {
      damagedBytes += at - end;
      offsets.push(at);
      last = sequenceAt(bytes, at);
      end = at + recordBytes(bytes.readUInt32LE(at + LENGTH_AT));
      at = end;
    } else {
      const mark = bytes.indexOf(MARK, at + MARK_AT + 1);
      at = mark < 0 ? bytes.length : mark - MARK_AT;
    }
  }
  return { offsets, end, damagedBytes };
};
