import { periodTask } from '../schedule/period-task.js';
import type { ScheduledTask } from '../schedule/repeated-task.js';
import type { Clock } from '../sdk/clock.js';
import type { PeriodicHandle, PeriodOptions } from '../sdk/interface-contract.js';
import type { Log } from '../sdk/log.js';
import { Throttle } from '../sdk/throttle.js';

export interface PeriodicTasksOptions {
  /** Told when a turn outlasts its period, once a minute for each task. */
  readonly log?: Pick<Log, 'warn'> | undefined;
  /** By default that of the process, with timers that keep it alive. */
  readonly clock?: Clock | undefined;
  /** Told of each turn that begins, with its end. */
  readonly onTurn?: ((turn: Promise<void>) => void) | undefined;
}

/** One task that was asked for, and its handle. */
export interface PeriodicEntry {
  readonly name: string;
  readonly periodMs: number;
  readonly task: () => unknown;
  readonly handle: ScheduledTask;
}

const LATE_LAG_MS = 60_000;

const CLOCK: Clock = {
  monotonicMs: () => performance.now(),
  after: (delayMs, task) => {
    const timer = setTimeout(task, delayMs);
    return () => clearTimeout(timer);
  },
};

/**
 * The tasks that an interface asked for with `every` in one start: on the monotonic clock, never
 * overlapping; after `clear` none runs and none can fail any more.
 */
export class PeriodicTasks {
  readonly #entries = new Set<PeriodicEntry>();
  readonly #onFailure: (cause: unknown) => void;
  readonly #options: PeriodicTasksOptions;
  readonly #clock: Clock;
  readonly #late: Throttle;
  #cleared = false;

  constructor(onFailure: (cause: unknown) => void, options: PeriodicTasksOptions = {}) {
    const { clock = CLOCK, log } = options;
    this.#onFailure = onFailure;
    this.#options = options;
    this.#clock = clock;
    this.#late = new Throttle({
      lagMs: LATE_LAG_MS,
      monotonicMs: clock.monotonicMs,
      report: (text, fields) => log?.warn(text, fields),
    });
  }

  /** What was asked for and has not been cleared. */
  get all(): readonly PeriodicEntry[] {
    return [...this.#entries];
  }

  /**
   * Calls `task` every `periodMs` until it returns false; a turn that finds the one before still
   * running is left out.
   *
   * @throws GatewayError `INTERFACE_BAD_PERIOD`
   */
  add(
    periodMs: number,
    task: () => unknown,
    { name = 'task', delayMs }: PeriodOptions = {},
  ): PeriodicHandle {
    const handle = periodTask(periodMs, task, {
      delayMs,
      clock: this.#clock,
      onFailure: this.#onFailure,
      onTurn: this.#options.onTurn,
      onOverrun: () =>
        this.#late.trigger(
          name,
          `${name} takes longer than its period of ${periodMs} ms: turns are left out`,
        ),
    });
    if (this.#cleared) handle.end();
    else this.#entries.add({ name, periodMs, task, handle });
    return handle;
  }

  clear(): void {
    this.#cleared = true;
    for (const { handle } of this.#entries) handle.end();
    this.#entries.clear();
  }
}
