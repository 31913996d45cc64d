import { type DropReason, noDrops } from './lane-counters.js';

/** What can become of an entry. */
export type Outcome = 'delivered' | 'deadLettered' | DropReason;

/** In the order in which they are written to disk: new ones come last. */
export const OUTCOMES: readonly Outcome[] = [
  'delivered',
  'deadLettered',
  'full',
  'offline',
  'expired',
  'refused',
  'stopped',
  'disk',
  'corrupt',
  'purged',
];

export type Tally = Record<Outcome, number>;

export const emptyTally = (): Tally => ({
  delivered: 0,
  deadLettered: 0,
  ...noDrops(),
});

const sumOf = (tally: Tally): number => OUTCOMES.reduce((sum, outcome) => sum + tally[outcome], 0);

/** What is known of a lane up to one sequence. */
export interface LedgerState {
  /** All sequences up to this one are settled. */
  readonly through: number;
  /** The highest sequence that was accepted. */
  readonly last: number;
  /** What became of those up to `through`, and of those that never had a sequence. */
  readonly tally: Tally;
  readonly rejected: number;
}

interface Gap {
  from: number;
  readonly to: number;
}

/**
 * What became of which sequence. Those that are settled before one in front of them are kept apart,
 * so that the counters as of the prefix that is settled can be written down at any moment.
 */
export class Ledger {
  #through: number;
  #last: number;
  #accepted: number;
  #rejected: number;
  /** All that is settled. */
  readonly #all: Tally;
  /** What is settled up to `through`. */
  readonly #prefix: Tally;
  readonly #early = new Map<number, Outcome>();
  /** Sequences that are lost, behind `through`, in order. */
  #gaps: Gap[] = [];
  #inGaps = 0;

  /** All that is behind `state.through` is pending, up to `last`. */
  constructor(state: LedgerState, last = state.last) {
    this.#through = state.through;
    this.#last = Math.max(last, state.through);
    this.#all = { ...state.tally };
    this.#prefix = { ...state.tally };
    this.#accepted = sumOf(state.tally) + this.#last - state.through;
    this.#rejected = state.rejected;
  }

  get through(): number {
    return this.#through;
  }

  get last(): number {
    return this.#last;
  }

  get accepted(): number {
    return this.#accepted;
  }

  get rejected(): number {
    return this.#rejected;
  }

  get tally(): Readonly<Tally> {
    return this.#all;
  }

  /** How many are settled behind one that is not. */
  get early(): number {
    return this.#early.size;
  }

  get pending(): number {
    return this.#last - this.#through - this.#early.size - this.#inGaps;
  }

  /** What is written to the checkpoint. */
  get state(): LedgerState {
    return {
      through: this.#through,
      last: this.#last,
      tally: { ...this.#prefix },
      rejected: this.#rejected,
    };
  }

  accept(): void {
    this.#accepted += 1;
    this.#last += 1;
  }

  /** Counts one that was accepted and is lost without a sequence. */
  refuse(outcome: Outcome): void {
    this.#accepted += 1;
    this.#all[outcome] += 1;
    this.#prefix[outcome] += 1;
  }

  reject(): void {
    this.#rejected += 1;
  }

  isPending(sequence: number): boolean {
    return sequence <= this.#last && this.nextPending(sequence) === sequence;
  }

  /** The first pending sequence from `from` on; behind `last` where there is none. */
  nextPending(from: number): number {
    let sequence = Math.max(from, this.#through + 1);
    for (let before = 0; before !== sequence; ) {
      before = sequence;
      while (this.#early.has(sequence)) sequence += 1;
      for (const gap of this.#gaps) {
        if (gap.from > sequence) break;
        if (sequence <= gap.to) sequence = gap.to + 1;
      }
    }
    return sequence;
  }

  settle(sequence: number, outcome: Outcome): void {
    if (!this.isPending(sequence)) return;
    this.#all[outcome] += 1;
    this.#early.set(sequence, outcome);
    this.#advance();
  }

  /** Settles all that is pending up to `to`. */
  settleThrough(to: number, outcome: Outcome): void {
    for (const [sequence, early] of this.#early)
      if (sequence <= to) {
        this.#early.delete(sequence);
        this.#prefix[early] += 1;
        this.#through += 1;
      }
    for (const gap of this.#gaps) this.#closeGap(gap, Math.min(gap.to, to));
    this.#gaps = this.#gaps.filter(({ from, to: end }) => from <= end);
    const count = Math.max(0, to - this.#through);
    this.#all[outcome] += count;
    this.#prefix[outcome] += count;
    this.#through += count;
    this.#advance();
  }

  /** Counts sequences as lost on the disk; to be called in order, before anything else is settled. */
  lose(from: number, to: number): void {
    const start = Math.max(from, this.#through + 1);
    if (to < start) return;
    this.#all.corrupt += to - start + 1;
    this.#inGaps += to - start + 1;
    this.#gaps.push({ from: start, to });
    this.#advance();
  }

  #closeGap(gap: Gap, to: number): void {
    const count = Math.max(0, to - gap.from + 1);
    gap.from += count;
    this.#inGaps -= count;
    this.#prefix.corrupt += count;
    this.#through += count;
  }

  #advance(): void {
    for (;;) {
      const early = this.#early.get(this.#through + 1);
      const [gap] = this.#gaps;
      if (early !== undefined) {
        this.#early.delete(this.#through + 1);
        this.#prefix[early] += 1;
        this.#through += 1;
      } else if (gap?.from === this.#through + 1) {
        this.#closeGap(gap, gap.to);
        this.#gaps.shift();
      } else return;
    }
  }
}
