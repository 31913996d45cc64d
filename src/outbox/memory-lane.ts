import type { FullPolicy } from './full-policy.js';
import type { DropReason, LaneCounters } from './lane-counters.js';

export interface MemoryLaneOptions<Item> {
  /** The most entries that wait or are in flight. */
  readonly maxCount: number;
  /** The most bytes that they may have together, as `push` is told. */
  readonly maxBytes: number;
  readonly whenFull: FullPolicy;
  /** Told of each entry that the lane took and then lost. */
  readonly onDropped?: (item: Item) => void;
}

/** Something in a lane; the lane knows it by identity. */
export interface LaneEntry<Item> {
  readonly item: Item;
  readonly bytes: number;
}

/**
 * One ordered stream of publications, held in memory: first in, first out, bounded in count and
 * bytes. An entry is taken with `next`, and stays in the lane until it is settled; `rewind` puts
 * what was taken and not settled back in front, in its old order.
 */
export class MemoryLane<Item> {
  readonly #options: MemoryLaneOptions<Item>;
  #waiting: LaneEntry<Item>[] = [];
  /** Index of the first waiting entry: shifting a long array for each entry would cost its length. */
  #head = 0;
  readonly #inFlight = new Set<LaneEntry<Item>>();
  #bytes = 0;
  #accepted = 0;
  #delivered = 0;
  #rejected = 0;
  readonly #dropped: Record<DropReason, number> = {
    full: 0,
    offline: 0,
    expired: 0,
    refused: 0,
    stopped: 0,
  };

  constructor(options: MemoryLaneOptions<Item>) {
    this.#options = options;
  }

  /** Whether an entry of `bytes` can be taken now without anything falling under the policy. */
  hasRoom(bytes: number): boolean {
    return this.#size < this.#options.maxCount && this.#bytes + bytes <= this.#options.maxBytes;
  }

  /** Whether an entry of `bytes` fits into the lane at all, once it is empty. */
  canHold(bytes: number): boolean {
    return bytes <= this.#options.maxBytes;
  }

  get hasWaiting(): boolean {
    return this.#head < this.#waiting.length;
  }

  get inFlight(): number {
    return this.#inFlight.size;
  }

  /** How many the policy has dropped so far. */
  get droppedFull(): number {
    return this.#dropped.full;
  }

  get counters(): LaneCounters {
    return {
      accepted: this.#accepted,
      delivered: this.#delivered,
      pending: this.#size,
      pendingBytes: this.#bytes,
      dropped: { ...this.#dropped },
      rejected: this.#rejected,
    };
  }

  /**
   * Takes `item` at the end.
   *
   * @returns false if it was given back under the policy `reject`
   */
  push(item: Item, bytes: number): boolean {
    const entry = { item, bytes };
    if (this.#options.whenFull === 'reject' && !this.hasRoom(bytes)) {
      this.#rejected += 1;
      return false;
    }
    this.#accepted += 1;
    // What can never fit must not cost the others their place.
    if (this.#options.whenFull === 'drop-oldest' && this.canHold(bytes))
      while (!this.hasRoom(bytes) && this.hasWaiting) this.#forget(this.#shift(), 'full');
    if (this.hasRoom(bytes)) {
      this.#waiting.push(entry);
      this.#bytes += bytes;
    } else this.#lose(item, 'full');
    return true;
  }

  /** Counts `item`s that are lost before they reach the lane, so that nothing goes uncounted. */
  refuse(reason: DropReason): void {
    this.#accepted += 1;
    this.#dropped[reason] += 1;
  }

  /** The next waiting entry, now in flight; undefined if none waits. */
  next(): LaneEntry<Item> | undefined {
    const entry = this.#shift();
    if (entry !== undefined) this.#inFlight.add(entry);
    return entry;
  }

  /** Ends an entry that was taken: it reached the broker. Ignored if the lane was rewound since. */
  deliver(entry: LaneEntry<Item>): void {
    if (!this.#inFlight.delete(entry)) return;
    this.#bytes -= entry.bytes;
    this.#delivered += 1;
  }

  /** Ends an entry that was taken and can never be delivered. */
  drop(entry: LaneEntry<Item>, reason: DropReason): void {
    if (this.#inFlight.delete(entry)) this.#forget(entry, reason);
  }

  /** Puts everything in flight back in front, in its old order. */
  rewind(): void {
    if (this.#inFlight.size === 0) return;
    this.#waiting = [...this.#inFlight, ...this.#waiting.slice(this.#head)];
    this.#head = 0;
    this.#inFlight.clear();
  }

  /** Drops everything; for the end of the process. */
  clear(reason: DropReason): void {
    this.rewind();
    for (let entry = this.#shift(); entry !== undefined; entry = this.#shift())
      this.#forget(entry, reason);
  }

  get #size(): number {
    return this.#waiting.length - this.#head + this.#inFlight.size;
  }

  #shift(): LaneEntry<Item> | undefined {
    const entry = this.#waiting[this.#head];
    if (entry === undefined) return undefined;
    this.#head += 1;
    // Compacts when half is gone: each entry is moved at most once for each time the lane halves.
    if (this.#head * 2 >= this.#waiting.length) {
      this.#waiting = this.#waiting.slice(this.#head);
      this.#head = 0;
    }
    return entry;
  }

  #forget(entry: LaneEntry<Item> | undefined, reason: DropReason): void {
    if (entry === undefined) return;
    this.#bytes -= entry.bytes;
    this.#lose(entry.item, reason);
  }

  #lose(item: Item, reason: DropReason): void {
    this.#dropped[reason] += 1;
    this.#options.onDropped?.(item);
  }
}
