import { FairQueue } from './fair-queue.js';
import type { FullPolicy } from './full-policy.js';
import type { Lane, LaneEntry } from './lane.js';
import { type DropReason, type LaneCounters, noDrops } from './lane-counters.js';

export interface MemoryLaneOptions<Item> {
  /** The most entries that wait or are in flight. */
  readonly maxCount: number;
  /** The most bytes that they may have together, as `push` is told. */
  readonly maxBytes: number;
  readonly whenFull: FullPolicy;
  /** Who says it; missing: all say the same one. */
  readonly sourceOf?: (item: Item) => string;
  /** Which items a rewind drops, as `offline`: nothing is kept for them; missing: none. */
  readonly isFleeting?: (item: Item) => boolean;
  /** Told of each entry that the lane took and then lost. */
  readonly onDropped?: (item: Item) => void;
}

/**
 * A stream of publications, held in memory, bounded in count and bytes: first in, first out among
 * those of one source, and the sources by turns. Where the oldest is dropped, it is the oldest of the
 * source that has most. An entry is taken with `next`, and stays in the lane until it is settled; `rewind` puts
 * what was taken and not settled back in front, in its old order.
 */
export class MemoryLane<Item> implements Lane<Item> {
  readonly #options: MemoryLaneOptions<Item>;
  readonly #waiting = new FairQueue<LaneEntry<Item>>();
  readonly unwritten = 0;
  readonly #inFlight = new Set<LaneEntry<Item>>();
  #bytes = 0;
  #accepted = 0;
  #delivered = 0;
  #rejected = 0;
  #deadLettered = 0;
  readonly #dropped = noDrops();

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
    return this.#waiting.length > 0;
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
      deadLettered: this.#deadLettered,
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
      while (!this.hasRoom(bytes) && this.hasWaiting)
        this.#forget(this.#waiting.shiftLongest(), 'full');
    if (this.hasRoom(bytes)) {
      this.#waiting.push(this.#sourceOf(item), entry);
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
    const entry = this.#waiting.shift();
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

  /** Ends an entry that was taken and was set aside elsewhere. */
  deadLetter(entry: LaneEntry<Item>): void {
    if (!this.#inFlight.delete(entry)) return;
    this.#bytes -= entry.bytes;
    this.#deadLettered += 1;
  }

  /** Puts everything in flight back in front, in its old order, but for what is fleeting. */
  rewind(): void {
    this.#putBack();
    const { isFleeting } = this.#options;
    if (isFleeting === undefined) return;
    for (const entry of this.#waiting.remove(({ item }) => isFleeting(item)))
      this.#forget(entry, 'offline');
  }

  /** Drops everything as `stopped`. */
  async close(): Promise<void> {
    this.clear('stopped');
  }

  /** Drops everything. */
  clear(reason: DropReason): void {
    this.#putBack();
    for (let entry = this.#waiting.shift(); entry !== undefined; entry = this.#waiting.shift())
      this.#forget(entry, reason);
  }

  get #size(): number {
    return this.#waiting.length + this.#inFlight.size;
  }

  #putBack(): void {
    const bySource = new Map<string, LaneEntry<Item>[]>();
    for (const entry of this.#inFlight) {
      const source = this.#sourceOf(entry.item);
      const entries = bySource.get(source);
      if (entries === undefined) bySource.set(source, [entry]);
      else entries.push(entry);
    }
    for (const [source, entries] of bySource) this.#waiting.prepend(source, entries);
    this.#inFlight.clear();
  }

  #sourceOf(item: Item): string {
    return this.#options.sourceOf?.(item) ?? '';
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
