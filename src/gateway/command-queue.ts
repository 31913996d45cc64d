import { MemoryLane } from '../outbox/memory-lane.js';
import type {
  CommandFate,
  CommandOutcome,
  CommandsLeft,
  CommandTerms,
} from './inbox/command-terms.js';
import type { CommandCounters } from './interface-snapshot.js';

export interface CommandQueueOptions<Item> {
  readonly maxCount: number;
  readonly maxBytes: number;
  /** What does not count among `maxCount`, and has places of its own; default nothing. */
  readonly extra?: { readonly maxCount: number; readonly isOne: (item: Item) => boolean };
  /** The clock of `expiresAtMs`. */
  readonly monotonicMs: () => number;
  readonly execute: (item: Item) => Promise<Exclude<CommandOutcome, 'expired'>>;
}

interface Taker<Item> {
  take(item: Item, terms: CommandTerms): void;
}

interface Waiting<Item> {
  readonly item: Item;
  readonly terms: CommandTerms;
}

const NO_TERMS: CommandTerms = {};

/**
 * The commands that wait for one interface, and what else it is to do, handed over one at a time.
 * Bounded: what does not fit
 * any more is left out and counted, because a command that comes late is worse than none. Before the
 * first start is decided they wait as well, because the broker may have kept them for us.
 */
export class CommandQueue<Item> {
  readonly #options: CommandQueueOptions<Item>;
  readonly #lane: MemoryLane<Waiting<Item>>;
  readonly #outcomes = { executed: 0, unknown: 0, failed: 0, timedOut: 0, expired: 0 };
  #notRunning = 0;
  /** Those that wait. */
  #waiting = { plain: 0, extra: 0 };
  /** Left out because so many of their kind wait. */
  #overflowed = 0;
  #state: 'waiting' | 'open' | 'closed' = 'waiting';
  /** What is said of those that are left out because nothing runs. */
  #closedAs: CommandsLeft = 'notRunning';
  /** Takes those that wait when it is closed. */
  #heir: Taker<Item> | undefined;
  #draining: Promise<void> | undefined;

  constructor(options: CommandQueueOptions<Item>) {
    this.#options = options;
    this.#lane = new MemoryLane({
      ...options,
      maxCount: options.maxCount + (options.extra?.maxCount ?? 0),
      whenFull: 'drop-newest',
      onDropped: (waiting) => {
        if (this.#state !== 'closed') waiting.terms.settle?.('full');
        else if (this.#heir === undefined) waiting.terms.settle?.(this.#closedAs);
        else this.#heir.take(waiting.item, waiting.terms);
      },
    });
  }

  get counters(): CommandCounters {
    const { accepted, dropped } = this.#lane.counters;
    return {
      accepted: accepted + this.#notRunning + this.#overflowed,
      ...this.#outcomes,
      overflowed: dropped.full + this.#overflowed,
      notRunning: this.#notRunning + dropped.stopped,
    };
  }

  /** Whether one more may be left out; one that is larger than half of the bound is, where others wait. */
  get isFull(): boolean {
    if (this.#state === 'closed') return false;
    return !this.#hasPlace('plain') || !this.#lane.hasRoom(this.#options.maxBytes / 2);
  }

  /**
   * Takes a command.
   *
   * @returns why it was left out, or undefined
   */
  push(item: Item, terms: CommandTerms = NO_TERMS): 'full' | 'not-running' | undefined {
    if (this.#state === 'closed') {
      this.#notRunning += 1;
      terms.settle?.(this.#closedAs);
      return 'not-running';
    }
    const bytes = terms.bytes ?? 0;
    const kind = this.#kindOf(item);
    if (!this.#hasPlace(kind)) {
      this.#overflowed += 1;
      terms.settle?.('full');
      return 'full';
    }
    const fits = this.#lane.hasRoom(bytes);
    if (fits) this.#waiting[kind] += 1;
    this.#lane.push({ item, terms }, bytes);
    if (this.#state === 'open') this.#draining ??= this.#drain();
    return fits ? undefined : 'full';
  }

  /** From now on commands are taken and handed over. */
  open(): void {
    this.#state = 'open';
    if (this.#lane.hasWaiting) this.#draining ??= this.#drain();
  }

  /** Hands nothing over until it is opened again: what waits, and what comes, waits. */
  hold(): void {
    if (this.#state === 'open') this.#state = 'waiting';
  }

  /**
   * Takes no more, and drops what waits; the command that is being executed goes on.
   *
   * @param as what is said of those that are dropped, and of those that come from now on
   * @param heir gets those that wait in place of an end
   * @returns how many were dropped
   */
  close(as: CommandsLeft, heir?: Taker<Item>): number {
    const { pending } = this.#lane.counters;
    this.#state = 'closed';
    this.#closedAs = as;
    this.#heir = heir;
    this.#lane.clear('stopped');
    this.#waiting = { plain: 0, extra: 0 };
    this.#heir = undefined;
    return heir === undefined ? pending : 0;
  }

  /** Resolves when no command is being executed. */
  async idle(): Promise<void> {
    await this.#draining;
  }

  #kindOf(item: Item): 'plain' | 'extra' {
    return this.#options.extra?.isOne(item) === true ? 'extra' : 'plain';
  }

  #hasPlace(kind: 'plain' | 'extra'): boolean {
    const { maxCount, extra } = this.#options;
    return this.#waiting[kind] < (kind === 'plain' ? maxCount : (extra?.maxCount ?? 0));
  }

  async #drain(): Promise<void> {
    const { monotonicMs, execute } = this.#options;
    while (this.#state !== 'waiting') {
      const entry = this.#lane.next();
      if (entry === undefined) break;
      // Handed over: from here the outcomes count it, and `close` has no hold on it.
      this.#lane.deliver(entry);
      const { item, terms } = entry.item;
      this.#waiting[this.#kindOf(item)] -= 1;
      const isLate = terms.expiresAtMs !== undefined && terms.expiresAtMs <= monotonicMs();
      const outcome = isLate ? 'expired' : await execute(item);
      this.#outcomes[outcome] += 1;
      terms.settle?.(this.#fateOf(outcome));
    }
    this.#draining = undefined;
  }

  /** What the end of the process cut off has not failed: it may come again. */
  #fateOf(outcome: CommandOutcome): CommandFate {
    return outcome === 'failed' && this.#closedAs === 'stopping' ? 'stopping' : outcome;
  }
}
