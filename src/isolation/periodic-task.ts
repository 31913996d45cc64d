import { GatewayError } from '../errors/gateway-error.js';
import { TurnStatistics } from '../schedule/turn-statistics.js';
import type { Clock } from '../sdk/clock.js';
import type { PeriodicHandle, PeriodOptions, TaskStatistics } from '../sdk/interface-contract.js';

/** `setTimeout` takes longer times for none at all; what is longer is waited for in parts. */
const MAX_WAIT_MS = 2 ** 31 - 1;
/** Ten years: beyond that a period is a mistake. */
const MAX_PERIOD_MS = 3650 * 24 * 3600 * 1000;

/** A turn that took longer than the period, told once for each such turn. */
export interface LateTurn {
  readonly name: string;
  readonly periodMs: number;
  /** Until now. */
  readonly tookMs: number;
  /** Whether it still runs. */
  readonly isRunning: boolean;
}

export interface PeriodicTaskOptions extends PeriodOptions {
  readonly periodMs: number;
  readonly task: () => unknown;
  readonly clock: Clock;
  readonly onFailure: (cause: unknown) => void;
  readonly onLate?: ((late: LateTurn) => void) | undefined;
  /** Told of each turn that begins, with its end; it never fails. */
  readonly onTurn?: ((turn: Promise<void>) => void) | undefined;
}

const assertMs = (what: string, ms: number, least: number): void => {
  if (!(ms >= least && ms <= MAX_PERIOD_MS))
    throw new GatewayError(
      'INTERFACE_BAD_PERIOD',
      `every(…): expected ${what} of ${least} to ${MAX_PERIOD_MS} ms (10 years), not ${String(ms)}`,
    );
};

/**
 * One task that runs again and again on the monotonic clock: without drift, never overlapping. A
 * turn that is due while the one before still runs is left out and counted; a turn that returns false
 * is the last one.
 */
export class PeriodicTask implements PeriodicHandle {
  readonly name: string;
  readonly periodMs: number;
  readonly task: () => unknown;
  readonly #options: PeriodicTaskOptions;
  readonly #statistics = new TurnStatistics();
  #callOff: (() => void) | undefined;
  #dueMs = 0;
  #isRunning = false;
  #isEnded = false;
  #turn: { readonly sinceMs: number; isTold: boolean } | undefined;

  /** @throws GatewayError `INTERFACE_BAD_PERIOD` */
  constructor(options: PeriodicTaskOptions) {
    const { name = 'task', periodMs, task } = options;
    assertMs('a period', periodMs, 1);
    if (options.delayMs !== undefined) assertMs('a delay', options.delayMs, 0);
    this.#options = options;
    this.name = name;
    this.periodMs = periodMs;
    this.task = task;
  }

  get statistics(): TaskStatistics {
    return this.#statistics.all;
  }

  get isRunning(): boolean {
    return this.#isRunning;
  }

  start(delayMs: number = this.periodMs): void {
    assertMs('a delay', delayMs, 0);
    if (this.#isRunning || this.#isEnded) return;
    this.#isRunning = true;
    this.#dueMs = this.#options.clock.monotonicMs() + delayMs;
    this.#wait();
  }

  stop(): void {
    this.#isRunning = false;
    this.#callOff?.();
    this.#callOff = undefined;
  }

  restart(delayMs: number = this.periodMs): void {
    assertMs('a delay', delayMs, 0);
    this.stop();
    this.start(delayMs);
  }

  /** Stops for good: nothing starts it again, and what still runs can fail no more. */
  end(): void {
    this.#isEnded = true;
    this.stop();
  }

  /** A turn now, whatever the time; none where one is running. Resolves when it has ended. */
  async turn(): Promise<void> {
    if (this.#turn !== undefined) return;
    const { clock } = this.#options;
    const turn = { sinceMs: clock.monotonicMs(), isTold: false };
    this.#turn = turn;
    let hasFailed = false;
    try {
      if ((await this.task()) === false) this.stop();
    } catch (cause) {
      hasFailed = true;
      if (!this.#isEnded) this.#options.onFailure(cause);
    } finally {
      const tookMs = clock.monotonicMs() - turn.sinceMs;
      this.#statistics.add(tookMs, hasFailed);
      this.#turn = undefined;
      if (tookMs > this.periodMs && !turn.isTold) this.#tellLate(tookMs, false);
    }
  }

  #wait(): void {
    const { after, monotonicMs } = this.#options.clock;
    // Timers may fire a fraction of a millisecond early; then it waits once more.
    const delayMs = Math.max(Math.ceil(this.#dueMs - monotonicMs()), 0);
    this.#callOff = after(Math.min(delayMs, MAX_WAIT_MS), () => this.#ring());
  }

  #ring(): void {
    const { clock, onTurn } = this.#options;
    const lateMs = clock.monotonicMs() - this.#dueMs;
    if (lateMs < 0) {
      this.#wait();
      return;
    }
    // Those that were due while nothing could run are left out too: no burst afterwards.
    const missed = Math.floor(lateMs / this.periodMs);
    this.#dueMs += (missed + 1) * this.periodMs;
    this.#statistics.leaveOut(missed + (this.#turn === undefined ? 0 : 1));
    this.#wait();
    const running = this.#turn;
    if (running === undefined) {
      const turn = this.turn();
      onTurn?.(turn);
      return;
    }
    if (running.isTold) return;
    running.isTold = true;
    this.#tellLate(clock.monotonicMs() - running.sinceMs, true);
  }

  #tellLate(tookMs: number, isRunning: boolean): void {
    if (this.#isEnded) return;
    this.#options.onLate?.({ name: this.name, periodMs: this.periodMs, tookMs, isRunning });
  }
}
