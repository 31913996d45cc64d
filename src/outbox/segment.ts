import { timeAt } from './record-format.js';

/** The records of a segment in memory. */
export interface SegmentContents {
  /** The file from its beginning. */
  readonly bytes: Buffer;
  /** Where the records begin. */
  readonly offsets: readonly number[];
}

/** One file of a lane on disk. */
export interface Segment {
  readonly path: string;
  readonly salt: number;
  /** Sequences from `first` to `last`; none where `last` is less. */
  readonly first: number;
  last: number;
  /** Up to here there are records. */
  bytes: number;
  /** How long the file may be: what could not be cut off counts as well. */
  fileBytes: number;
  /** When its newest record was accepted, on the clock of the lane. */
  newestMs: number;
  /** Missing while only the file has them. */
  contents: SegmentContents | undefined;
}

/** What a disk gives a file at a time, on nearly all systems. */
export const BLOCK_BYTES = 4096;
const MAX_SEGMENT_BYTES = 1_048_576;

/** What a file of so many bytes takes on the disk: whole blocks, one at least. */
export const spaceOf = (fileBytes: number): number =>
  Math.max(1, Math.ceil(fileBytes / BLOCK_BYTES)) * BLOCK_BYTES;

/** How long segments become where they may take `maxBytes` together: four of them have room at least. */
export const segmentBytesFor = (maxBytes: number): number =>
  Math.min(MAX_SEGMENT_BYTES, Math.max(1, Math.floor(maxBytes / 4 / BLOCK_BYTES)) * BLOCK_BYTES);

/** When the newest of some records was accepted; 0 without any. */
export const newestOf = ({ bytes, offsets }: SegmentContents): number =>
  offsets.reduce((newest, at) => Math.max(newest, timeAt(bytes, at)), 0);

const NAME = /^(\d{10})\.segment$/;

/** @example segmentName(7); // '0000000007.segment' */
export const segmentName = (number: number): string =>
  `${String(number).padStart(10, '0')}.segment`;

/** The number in the name of a segment; undefined where a file is none. */
export const segmentNumber = (name: string): number | undefined => {
  const digits = NAME.exec(name)?.[1];
  return digits === undefined ? undefined : Number(digits);
};
