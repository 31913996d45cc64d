import type { DropReason, LaneCounters } from './lane-counters.js';

/** Something in a lane; the lane knows it by identity. */
export interface LaneEntry<Item> {
  readonly item: Item;
  readonly bytes: number;
  /** Its place among all that the lane ever took, from 1; a lane on disk only, and kept by a restart. */
  readonly sequence?: number;
}

/**
 * A bounded stream of entries, in memory or on disk: first in, first out. An entry is taken with
 * `next`, and stays in the lane until it is settled with `deliver`, `drop` or `deadLetter`; `rewind`
 * puts what was taken and not settled back in front, in its old order. Settling an entry that was
 * rewound, or that the lane has let go meanwhile, does nothing.
 */
export interface Lane<Item> {
  readonly counters: LaneCounters;
  readonly hasWaiting: boolean;
  /** Taken and not settled. */
  readonly inFlight: number;
  /** Settled, and would come again after a crash, as it is not written down yet; 0 in memory. */
  readonly unwritten: number;
  /** How many the policy has dropped so far. */
  readonly droppedFull: number;
  /** Whether an entry of `bytes` can be taken now without anything falling under the policy. */
  hasRoom(bytes: number): boolean;
  /** Whether an entry of `bytes` fits into the lane at all, once it is empty. */
  canHold(bytes: number): boolean;
  /**
   * Takes `item` at the end; a promise where the lane is on disk, fulfilled once it is safe there.
   *
   * @returns false if it was given back under the policy `reject`
   * @throws GatewayError `OUTBOX_DISK` (rejected promise) where the disk failed; it was not accepted
   */
  push(item: Item, bytes: number): boolean | Promise<boolean>;
  /** Counts one that is lost before it reaches the lane, so that nothing goes uncounted. */
  refuse(reason: DropReason): void;
  /** The next waiting entry, now in flight; undefined if none waits, or while it is being read. */
  next(): LaneEntry<Item> | undefined;
  deliver(entry: LaneEntry<Item>): void;
  drop(entry: LaneEntry<Item>, reason: DropReason): void;
  /** Ends an entry that was set aside elsewhere; on disk also one that was rewound meanwhile. */
  deadLetter(entry: LaneEntry<Item>): void;
  rewind(): void;
  /** The end of the process: memory drops what it holds as `stopped`, a disk keeps it. */
  close(): Promise<void>;
}
