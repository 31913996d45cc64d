import type { PeriodicHandle, TaskStatistics } from '../sdk/interface-contract.js';
import type { ScheduleClock } from './schedule-clock.js';
import type { Timeline } from './timeline.js';
import { TurnStatistics } from './turn-statistics.js';

/** `setTimeout` takes longer times for none at all; what is longer is waited for in parts. */
const MAX_WAIT_MS = 2 ** 31 - 1;

/** How the turns of a task are made. */
export interface TurnOptions {
  /** Each turn begins up to so many milliseconds later, by chance; default 0. */
  readonly jitterMs?: number | undefined;
  /** Told when a turn fails; not after `end`. */
  readonly onFailure: (cause: unknown) => void;
  /** Told when turns were left out because one was running, with how many now. */
  readonly onOverrun?: ((leftOut: number) => void) | undefined;
  /** Told of each turn that begins, with its end; it never fails. */
  readonly onTurn?: ((turn: Promise<void>) => void) | undefined;
  /** From 0 up to, not including, 1; by default `Math.random`. */
  readonly random?: (() => number) | undefined;
}

interface RepeatedTaskOptions extends TurnOptions {
  readonly timeline: Timeline;
  readonly task: () => unknown;
  readonly clock: Pick<ScheduleClock, 'monotonicMs' | 'after'>;
  /** Whether a turn that returns false is the last one. */
  readonly endsByFalse: boolean;
}

/** A handle whose task can also be ended for good. */
export interface ScheduledTask extends PeriodicHandle {
  /** Until the next turn is due, but for its jitter; missing while it is stopped, or where none comes. */
  readonly dueInMs: number | undefined;
  /** A turn now, whatever the time; none where one is running. Resolves when it has ended. */
  turn(): Promise<void>;
  /** Stops for good: nothing starts it again, and what still runs can fail no more. */
  end(): void;
}

/**
 * A task that runs when its timeline says so, never overlapping: what is due while a turn runs, or
 * waits for its jitter, is left out and counted.
 */
export class RepeatedTask implements ScheduledTask {
  readonly #options: RepeatedTaskOptions;
  readonly #statistics = new TurnStatistics();
  #callOff: (() => void) | undefined;
  #callOffJitter: (() => void) | undefined;
  #isRunning = false;
  #isEnded = false;
  /** When the last turn ended, on the monotonic clock; infinite while one runs. */
  #busyUntilMs = Number.NEGATIVE_INFINITY;

  constructor(options: RepeatedTaskOptions) {
    this.#options = options;
  }

  get statistics(): TaskStatistics {
    return this.#statistics.all;
  }

  get isRunning(): boolean {
    return this.#isRunning;
  }

  get dueInMs(): number | undefined {
    const { dueInMs } = this.#options.timeline;
    return this.#isRunning && Number.isFinite(dueInMs) ? dueInMs : undefined;
  }

  start(delayMs?: number): void {
    if (this.#isRunning || this.#isEnded) return;
    this.#options.timeline.begin(delayMs);
    this.#isRunning = true;
    this.#wait();
  }

  stop(): void {
    this.#isRunning = false;
    this.#callOff?.();
    this.#callOff = undefined;
    this.#callOffJitter?.();
    this.#callOffJitter = undefined;
  }

  restart(delayMs?: number): void {
    this.stop();
    this.start(delayMs);
  }

  end(): void {
    this.#isEnded = true;
    this.stop();
  }

  async turn(): Promise<void> {
    if (this.#busyUntilMs === Number.POSITIVE_INFINITY) return;
    const { clock, endsByFalse, onFailure, task } = this.#options;
    const sinceMs = clock.monotonicMs();
    this.#busyUntilMs = Number.POSITIVE_INFINITY;
    let hasFailed = false;
    try {
      if ((await task()) === false && endsByFalse) this.stop();
    } catch (cause) {
      hasFailed = true;
      if (!this.#isEnded) onFailure(cause);
    } finally {
      this.#busyUntilMs = clock.monotonicMs();
      this.#statistics.add(this.#busyUntilMs - sinceMs, hasFailed);
    }
  }

  #wait(): void {
    const { clock, timeline } = this.#options;
    // Timers may fire a fraction of a millisecond early; then it waits once more.
    const dueInMs = Math.max(Math.ceil(timeline.dueInMs), 0);
    const waitMs = Math.min(dueInMs, timeline.glanceMs ?? MAX_WAIT_MS, MAX_WAIT_MS);
    this.#callOff = clock.after(waitMs, () => this.#ring());
  }

  #ring(): void {
    const { isDue, leftOut } = this.#options.timeline.look(this.#busyUntilMs);
    this.#wait();
    if (!isDue) return;
    const isBusy =
      this.#busyUntilMs === Number.POSITIVE_INFINITY || this.#callOffJitter !== undefined;
    const overrun = leftOut + (isBusy ? 1 : 0);
    this.#statistics.leaveOut(overrun);
    if (overrun > 0) this.#options.onOverrun?.(overrun);
    if (!isBusy) this.#beginTurn();
  }

  #beginTurn(): void {
    const { clock, jitterMs = 0, onTurn, random = Math.random } = this.#options;
    const begin = (): void => {
      this.#callOffJitter = undefined;
      const turn = this.turn();
      onTurn?.(turn);
    };
    if (jitterMs > 0) this.#callOffJitter = clock.after(Math.floor(random() * jitterMs), begin);
    else begin();
  }
}
