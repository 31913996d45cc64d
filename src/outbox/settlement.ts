import type { LaneEntry } from './lane.js';
import type { DropReason } from './lane-counters.js';
import type { Ledger, Outcome } from './ledger.js';

export interface SettlementOptions {
  readonly ledger: Ledger;
  /** Told of each change of the ledger. */
  readonly onSettled: () => void;
  readonly onDropped: ((count: number, reason: DropReason) => void) | undefined;
}

/** Which entries of a lane on disk are in flight, and what becomes of them and of those that wait. */
export class Settlement<Item> {
  readonly #options: SettlementOptions;
  readonly #inFlight = new Map<number, LaneEntry<Item>>();

  constructor(options: SettlementOptions) {
    this.#options = options;
  }

  get inFlight(): number {
    return this.#inFlight.size;
  }

  /** Whether something up to a sequence is in flight. */
  isInFlight(last: number): boolean {
    for (const sequence of this.#inFlight.keys()) if (sequence <= last) return true;
    return false;
  }

  begin(sequence: number, entry: LaneEntry<Item>): void {
    this.#inFlight.set(sequence, entry);
  }

  /** Ends an entry; ignored where it is not in flight any more. */
  end(entry: LaneEntry<Item>, outcome: Outcome): boolean {
    const { sequence } = entry;
    if (sequence === undefined || this.#inFlight.get(sequence) !== entry) return false;
    this.#inFlight.delete(sequence);
    this.#options.ledger.settle(sequence, outcome);
    this.#options.onSettled();
    return true;
  }

  /** Ends one that was set aside, also where it waits again by now: it must not be sent once more. */
  setAside({ sequence }: LaneEntry<Item>): void {
    if (sequence === undefined) return;
    this.#inFlight.delete(sequence);
    this.#options.ledger.settle(sequence, 'deadLettered');
    this.#options.onSettled();
  }

  /** What was in flight waits again. */
  rewind(): void {
    this.#inFlight.clear();
  }

  /** Drops one that is not in flight. */
  drop(sequence: number, reason: DropReason): void {
    this.#options.ledger.settle(sequence, reason);
    this.#options.onSettled();
    this.#options.onDropped?.(1, reason);
  }

  /** Drops all up to a sequence, also what is in flight. */
  dropThrough(last: number, reason: DropReason): void {
    const { ledger, onSettled, onDropped } = this.#options;
    const before = ledger.tally[reason];
    ledger.settleThrough(last, reason);
    for (const sequence of this.#inFlight.keys())
      if (sequence <= last) this.#inFlight.delete(sequence);
    onSettled();
    const count = ledger.tally[reason] - before;
    if (count > 0) onDropped?.(count, reason);
  }
}
