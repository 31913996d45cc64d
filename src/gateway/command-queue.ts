import type { Message } from '../map/message.js';
import { MemoryLane } from '../outbox/memory-lane.js';
import type { CommandCounters } from './interface-snapshot.js';

/** What became of a command that was handed to the interface. */
export type CommandOutcome = 'executed' | 'unknown' | 'failed' | 'timedOut';

/**
 * The commands that wait for one interface, handed over one at a time. Bounded: what does not fit
 * any more is left out and counted, because a command that comes late is worse than none.
 */
export class CommandQueue {
  readonly #lane: MemoryLane<Message>;
  readonly #execute: (message: Message) => Promise<CommandOutcome>;
  readonly #outcomes = { executed: 0, unknown: 0, failed: 0, timedOut: 0 };
  #notRunning = 0;
  #open = false;
  #draining: Promise<void> | undefined;

  constructor(maxCount: number, execute: (message: Message) => Promise<CommandOutcome>) {
    this.#lane = new MemoryLane({
      maxCount,
      maxBytes: Number.MAX_SAFE_INTEGER,
      whenFull: 'drop-newest',
    });
    this.#execute = execute;
  }

  get counters(): CommandCounters {
    const { accepted, dropped } = this.#lane.counters;
    return {
      accepted: accepted + this.#notRunning,
      ...this.#outcomes,
      overflowed: dropped.full,
      notRunning: this.#notRunning + dropped.stopped,
    };
  }

  /** Whether one more would be left out. */
  get isFull(): boolean {
    return this.#open && !this.#lane.hasRoom(0);
  }

  /**
   * Takes a command.
   *
   * @returns why it was left out, or undefined
   */
  push(message: Message): 'full' | 'not-running' | undefined {
    if (!this.#open) {
      this.#notRunning += 1;
      return 'not-running';
    }
    const full = this.isFull;
    this.#lane.push(message, 0);
    this.#draining ??= this.#drain();
    return full ? 'full' : undefined;
  }

  /** From now on commands are taken and handed over. */
  open(): void {
    this.#open = true;
  }

  /**
   * Takes no more, and drops what waits; the command that is being executed goes on.
   *
   * @returns how many were dropped
   */
  close(): number {
    const { pending } = this.#lane.counters;
    this.#open = false;
    this.#lane.clear('stopped');
    return pending;
  }

  /** Resolves when no command is being executed. */
  async idle(): Promise<void> {
    await this.#draining;
  }

  async #drain(): Promise<void> {
    for (let entry = this.#lane.next(); entry !== undefined; entry = this.#lane.next()) {
      // Handed over: from here the outcomes count it, and `close` has no hold on it.
      this.#lane.deliver(entry);
      const outcome = await this.#execute(entry.item);
      this.#outcomes[outcome] += 1;
    }
    this.#draining = undefined;
  }
}
