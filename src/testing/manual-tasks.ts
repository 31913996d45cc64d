import { PeriodicTasks } from '../isolation/periodic-tasks.js';
import { cronTask } from '../schedule/cron-task.js';
import type { ScheduledTask } from '../schedule/repeated-task.js';
import type { Clock } from '../sdk/clock.js';
import type {
  CronOptions,
  PeriodicHandle,
  PeriodOptions,
  TaskStatistics,
} from '../sdk/interface-contract.js';

/** One task that an interface asked for with `every`. */
export interface PeriodicTask {
  readonly name: string;
  readonly periodMs: number;
  readonly task: () => unknown;
  readonly isRunning: boolean;
  readonly statistics: TaskStatistics;
}

/** 2026-01-01T00:00:00Z, a Thursday. */
const SINCE_MS = 1_767_225_600_000;

interface Waiting {
  readonly dueMs: number;
  readonly ring: () => void;
}

/** The tasks of `every` and `cron` on a clock that stands still until the test moves it. */
export class ManualTasks {
  readonly #onFailure: (cause: unknown) => void;
  readonly #waiting = new Set<Waiting>();
  /** Turns that the clock began and nobody has waited for yet. */
  #begun: Promise<void>[] = [];
  readonly #sinceMs: number;
  readonly #cron = new Set<ScheduledTask>();
  #tasks: PeriodicTasks;
  #nowMs = 0;
  #isOver = false;

  /** @param date where the clock stands at first; the same for every trial that says nothing */
  constructor(onFailure: (cause: unknown) => void, date?: Date) {
    this.#onFailure = onFailure;
    this.#sinceMs = date?.getTime() ?? SINCE_MS;
    this.#tasks = this.#anew();
  }

  /** What was asked for since the last start. */
  get tasks(): readonly PeriodicTask[] {
    return this.#tasks.all.map(({ name, periodMs, task, handle }) => ({
      name,
      periodMs,
      task,
      isRunning: handle.isRunning,
      statistics: handle.statistics,
    }));
  }

  /** Since the beginning of the trial. */
  get nowMs(): number {
    return this.#nowMs;
  }

  /** @throws GatewayError `INTERFACE_BAD_PERIOD` */
  add(periodMs: number, task: () => unknown, options?: PeriodOptions): PeriodicHandle {
    return this.#tasks.add(periodMs, task, options);
  }

  /** @throws GatewayError `SCHEDULE_BAD_CRON` */
  addCron(expression: string, task: () => unknown, options: CronOptions = {}): PeriodicHandle {
    const handle = cronTask(expression, task, {
      ...options,
      // By chance is nothing in a test.
      random: () => 0,
      clock: {
        ...this.#clock,
        wallMs: () => this.#sinceMs + this.#nowMs,
        elapsedMs: () => this.#nowMs,
      },
      onFailure: this.#onFailure,
      onTurn: (turn) => void this.#begun.push(turn),
    });
    if (this.#isOver) handle.end();
    else this.#cron.add(handle);
    return handle;
  }

  /** Calls each task of `every` that runs once, one after the other, whatever the time. */
  async tick(): Promise<void> {
    for (const { handle } of this.#tasks.all) if (handle.isRunning) await handle.turn();
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

  /** A start begins: from now on tasks are taken. */
  begin(): void {
    this.clear();
    this.#tasks = this.#anew();
    this.#isOver = false;
  }

  /** A start has ended: what is asked for now never runs. */
  clear(): void {
    this.#isOver = true;
    this.#tasks.clear();
    for (const handle of this.#cron) handle.end();
    this.#cron.clear();
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
