import { Buffer } from 'node:buffer';
import { crc32 } from 'node:zlib';
import { emptyTally, type LedgerState, OUTCOMES } from './ledger.js';

/** Two slots, each in a block of its own, so that a write that is cut short spoils one at most. */
export const SLOT_BYTES = 4096;
export const CHECKPOINT_BYTES = 2 * SLOT_BYTES;

/**
 * A slot, little-endian: mark (4 bytes), version (2), how many outcomes follow (2), then as doubles:
 * serial, through, last, rejected, the outcomes; CRC32 of all that (4).
 */
const MARK = Buffer.from('MGCP', 'latin1');
const VERSION = 1;
const NUMBERS_AT = 8;
const FIXED = 4;

export interface Slot {
  /** The higher one is the newer one. */
  readonly serial: number;
  readonly state: LedgerState;
}

export const writeSlot = ({ serial, state }: Slot): Buffer => {
  const { through, last, rejected, tally } = state;
  const numbers = [serial, through, last, rejected, ...OUTCOMES.map((outcome) => tally[outcome])];
  const end = NUMBERS_AT + 8 * numbers.length;
  const bytes = Buffer.alloc(end + 4);
  MARK.copy(bytes);
  bytes.writeUInt16LE(VERSION, 4);
  bytes.writeUInt16LE(OUTCOMES.length, 6);
  for (const [index, number] of numbers.entries())
    bytes.writeDoubleLE(number, NUMBERS_AT + 8 * index);
  bytes.writeUInt32LE(crc32(bytes.subarray(0, end)), end);
  return bytes;
};

const isCount = (number: number): boolean => Number.isSafeInteger(number) && number >= 0;

/** Undefined where the bytes are no slot that this version can read. */
export const readSlot = (bytes: Buffer): Slot | undefined => {
  if (bytes.length < NUMBERS_AT || !MARK.equals(bytes.subarray(0, 4))) return undefined;
  const count = bytes.readUInt16LE(6);
  const end = NUMBERS_AT + 8 * (FIXED + count);
  if (bytes.readUInt16LE(4) !== VERSION || end + 4 > bytes.length) return undefined;
  if (crc32(bytes.subarray(0, end)) !== bytes.readUInt32LE(end)) return undefined;
  const numbers = Array.from({ length: FIXED + count }, (_, index) =>
    bytes.readDoubleLE(NUMBERS_AT + 8 * index),
  );
  const [serial = 0, through = 0, last = 0, rejected = 0, ...outcomes] = numbers;
  if (!numbers.every(isCount) || last < through) return undefined;
  const tally = emptyTally();
  for (const [index, outcome] of OUTCOMES.entries()) tally[outcome] = outcomes[index] ?? 0;
  return { serial, state: { through, last, tally, rejected } };
};

/** The two slots of a file, the newer one first; those that cannot be read are left out. */
export const readSlots = (bytes: Buffer): readonly (Slot & { readonly index: 0 | 1 })[] =>
  ([0, 1] as const)
    .flatMap((index) => {
      const slot = readSlot(bytes.subarray(index * SLOT_BYTES, (index + 1) * SLOT_BYTES));
      return slot === undefined ? [] : [{ ...slot, index }];
    })
    .sort((a, b) => b.serial - a.serial);
