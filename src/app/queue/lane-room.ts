import { CHECKPOINT_BYTES } from '../../outbox/checkpoint-format.js';
import { recordBytes } from '../../outbox/record-format.js';
import { BLOCK_BYTES, segmentBytesFor, spaceOf } from '../../outbox/segment.js';
import { SEGMENT_HEADER_BYTES } from '../../outbox/segment-header.js';

/** What a lane has room for, in messages of one size. */
export interface LaneRoom {
  readonly messages: number;
  /** Which bound is reached first. */
  readonly bound: 'bytes' | 'count';
  /** How many go at a time where the oldest make room: on disk, a whole file of them. */
  readonly step: number;
}

export interface LaneBounds {
  readonly maxBytes: number;
  readonly maxCount: number;
}

/** On disk a message has its number, time, lengths and sender beside topic and payload. */
const STORED_BESIDE_BYTES = 16;

/** What a message takes in a file, from the bytes of topic and payload. */
export const storedBytes = (messageBytes: number): number =>
  recordBytes(messageBytes + STORED_BESIDE_BYTES);

/** The bytes of topic and payload, from what a message takes in a file. */
export const messageBytesOf = (stored: number): number => Math.max(0, stored - storedBytes(0));

const withinCount = (byBytes: number, maxCount: number, step: number): LaneRoom =>
  byBytes < maxCount
    ? { messages: byBytes, bound: 'bytes', step }
    : { messages: maxCount, bound: 'count', step: 1 };

/** The room in memory for messages whose topic and payload have so many bytes. */
export const memoryRoom = ({ maxBytes, maxCount }: LaneBounds, messageBytes: number): LaneRoom =>
  withinCount(Math.floor(maxBytes / Math.max(1, messageBytes)), maxCount, 1);

/** The room on disk for messages that take so many bytes in a file. */
export const diskRoom = ({ maxBytes, maxCount }: LaneBounds, stored: number): LaneRoom => {
  const space = maxBytes - spaceOf(CHECKPOINT_BYTES);
  const fileBytes = segmentBytesFor(maxBytes - CHECKPOINT_BYTES);
  const step = Math.max(1, Math.floor((fileBytes - SEGMENT_HEADER_BYTES) / stored));
  const fileSpace = spaceOf(SEGMENT_HEADER_BYTES + step * stored);
  const files = Math.max(0, Math.floor(space / fileSpace));
  const blocks = Math.max(0, Math.floor((space - files * fileSpace) / BLOCK_BYTES));
  const rest = Math.floor((blocks * BLOCK_BYTES - SEGMENT_HEADER_BYTES) / stored);
  return withinCount(files * step + Math.max(0, rest), maxCount, step);
};

const STEP_BYTES = 1_048_576;

/** The least disk, in whole MiB, that has room for so many messages; undefined beyond `mostBytes`. */
export const diskBytesFor = (
  messages: number,
  stored: number,
  mostBytes: number,
): number | undefined => {
  const isEnough = (maxBytes: number): boolean =>
    diskRoom({ maxBytes, maxCount: messages }, stored).messages >= messages;
  let maxBytes = Math.ceil((messages * stored) / STEP_BYTES) * STEP_BYTES;
  while (maxBytes <= mostBytes && !isEnough(maxBytes)) maxBytes += STEP_BYTES;
  return maxBytes <= mostBytes ? maxBytes : undefined;
};
