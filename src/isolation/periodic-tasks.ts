import type { Clock } from '../sdk/clock.js';
import type { PeriodicHandle, PeriodOptions } from '../sdk/interface-contract.js';
import type { Log } from '../sdk/log.js';
import { Throttle } from '../sdk/throttle.js';
import { lateText } from './late-text.js';
import { type LateTurn, PeriodicTask } from './periodic-task.js';

export interface PeriodicTasksOptions {
  /** Told when a turn outlasts its period, once a minute for each task. */
  readonly log?: Pick<Log, 'warn'> | undefined;
  /** By default that of the process, with timers that keep it alive. */
  readonly clock?: Clock | undefined;
  /** Told of each turn that begins, with its end. */
  readonly onTurn?: ((turn: Promise<void>) => void) | undefined;
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
  readonly #tasks = new Set<PeriodicTask>();
  readonly #onFailure: (cause: unknown) => void;
  readonly #options: PeriodicTasksOptions;
  readonly #clock: Clock;
  readonly #late: Throttle | undefined;
  #cleared = false;

  constructor(onFailure: (cause: unknown) => void, options: PeriodicTasksOptions = {}) {
    const { clock = CLOCK, log } = options;
    this.#onFailure = onFailure;
    this.#options = options;
    this.#clock = clock;
    this.#late =
      log &&
      new Throttle({
        lagMs: LATE_LAG_MS,
        monotonicMs: clock.monotonicMs,
        report: (text, fields) => log.warn(text, fields),
      });
  }

  /** What was asked for and has not been cleared. */
  get all(): readonly PeriodicTask[] {
    return [...this.#tasks];
  }

  /**
   * Calls `task` every `periodMs` until it returns false; a turn that finds the one before still
   * running is left out.
   *
   * @throws GatewayError `INTERFACE_BAD_PERIOD`
   */
  add(periodMs: number, task: () => unknown, options: PeriodOptions = {}): PeriodicHandle {
    const periodic = new PeriodicTask({
      ...options,
      periodMs,
      task,
      clock: this.#clock,
      onFailure: this.#onFailure,
      onLate: (late) => this.#tell(late),
      onTurn: this.#options.onTurn,
    });
    if (this.#cleared) periodic.end();
    else this.#tasks.add(periodic);
    periodic.start(options.delayMs);
    return periodic;
  }

  clear(): void {
    this.#cleared = true;
    for (const task of this.#tasks) task.end();
    this.#tasks.clear();
  }

  #tell(late: LateTurn): void {
    this.#late?.trigger(late.name, lateText(late));
  }
}
