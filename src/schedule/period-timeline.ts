import { GatewayError } from '../errors/gateway-error.js';
import type { ScheduleClock } from './schedule-clock.js';
import type { Timeline } from './timeline.js';

/** Ten years: beyond that a period is a mistake. */
const MAX_PERIOD_MS = 3650 * 24 * 3600 * 1000;

const assertMs = (what: string, ms: number, least: number): void => {
  if (!(ms >= least && ms <= MAX_PERIOD_MS))
    throw new GatewayError(
      'INTERFACE_BAD_PERIOD',
      `expected ${what} of ${least} to ${MAX_PERIOD_MS} ms (10 years), not ${String(ms)}`,
    );
};

/**
 * Every so often on the monotonic clock, without drift: the turns stand on a grid from the first one
 * on. What passed while nobody could look comes once.
 */
export class PeriodTimeline implements Timeline {
  readonly #periodMs: number;
  readonly #clock: Pick<ScheduleClock, 'monotonicMs'>;
  #dueMs = Number.POSITIVE_INFINITY;

  /** @throws GatewayError `INTERFACE_BAD_PERIOD` */
  constructor(periodMs: number, clock: Pick<ScheduleClock, 'monotonicMs'>) {
    assertMs('a period', periodMs, 1);
    this.#periodMs = periodMs;
    this.#clock = clock;
  }

  /** @throws GatewayError `INTERFACE_BAD_PERIOD` */
  begin(delayMs: number = this.#periodMs): void {
    assertMs('a delay', delayMs, 0);
    this.#dueMs = this.#clock.monotonicMs() + delayMs;
  }

  get dueInMs(): number {
    return this.#dueMs - this.#clock.monotonicMs();
  }

  look(busyUntilMs: number): { readonly isDue: boolean; readonly leftOut: number } {
    const lateMs = this.#clock.monotonicMs() - this.#dueMs;
    if (lateMs < 0) return { isDue: false, leftOut: 0 };
    const passed = Math.floor(lateMs / this.#periodMs);
    const busyFor = Math.floor((busyUntilMs - this.#dueMs) / this.#periodMs) + 1;
    this.#dueMs += (passed + 1) * this.#periodMs;
    return { isDue: true, leftOut: Math.min(passed, Math.max(busyFor, 0)) };
  }
}
