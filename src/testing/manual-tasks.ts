import { PeriodicTasks } from '../isolation/periodic-tasks.js';
import type { Clock } from '../sdk/clock.js';
import type { PeriodicHandle, PeriodOptions, TaskStatistics } from '../sdk/interface-contract.js';

/** One task that an interface asked for with `every`. */
export interface PeriodicTask {
  readonly name: string;
  readonly periodMs: number;
  readonly task: () => unknown;
  readonly isRunning: boolean;
  readonly statistics: TaskStatistics;
}

interface Waiting {
  readonly dueMs: number;
  readonly ring: () => void;
}

/** The tasks of `every` on a clock that stands still until the test moves it. */
export class ManualTasks {
  readonly #onFailure: (cause: unknown) => void;
  readonly #waiting = new Set<Waiting>();
  /** Turns that the clock began and nobody has waited for yet. */
  #begun: Promise<void>[] = [];
  #tasks: PeriodicTasks;
  #nowMs = 0;

  constructor(onFailure: (cause: unknown) => void) {
    this.#onFailure = onFailure;
    this.#tasks = this.#anew();
  }

  /** What was asked for since the last start. */
  get tasks(): readonly PeriodicTask[] {
    return this.#tasks.all;
  }

  /** Since the beginning of the trial. */
  get nowMs(): number {
    return this.#nowMs;
  }

  /** @throws GatewayError `INTERFACE_BAD_PERIOD` */
  add(periodMs: number, task: () => unknown, options?: PeriodOptions): PeriodicHandle {
    return this.#tasks.add(periodMs, task, options);
  }

  /** Calls each task that runs once, one after the other, whatever the time. */
  async tick(): Promise<void> {
    for (const task of this.#tasks.all) if (task.isRunning) await task.turn();
  }

  /** Moves the clock, and calls what is due on the way, in order. */
  async advance(byMs: number): Promise<void> {
    const endMs = this.#nowMs + byMs;
    for (;;) {
      const [next] = [...this.#waiting]
        .filter(({ dueMs }) => dueMs <= endMs)
        .sort((a, b) => a.dueMs - b.dueMs);
      if (next === undefined) break;
      this.#waiting.delete(next);
      this.#nowMs = Math.max(this.#nowMs, next.dueMs);
      next.ring();
      const begun = this.#begun;
      this.#begun = [];
      await Promise.all(begun);
    }
    this.#nowMs = Math.max(this.#nowMs, endMs);
  }

  clear(): void {
    this.#tasks.clear();
    this.#tasks = this.#anew();
  }

  #anew(): PeriodicTasks {
    return new PeriodicTasks(this.#onFailure, {
      clock: this.#clock,
      onTurn: (turn) => void this.#begun.push(turn),
    });
  }

  get #clock(): Clock {
    return {
      monotonicMs: () => this.#nowMs,
      after: (delayMs, ring) => {
        const waiting = { dueMs: this.#nowMs + delayMs, ring };
        this.#waiting.add(waiting);
        return () => void this.#waiting.delete(waiting);
      },
    };
  }
}
