import type { CronTimes } from './cron-times.js';
import type { ScheduleClock } from './schedule-clock.js';
import type { Timeline } from './timeline.js';

/** A clock that was set, or a machine that slept, is noticed after so long. */
const GLANCE_MS = 10_000;
/** A clock that is put back by no more repeats nothing. */
const SMALL_STEP_MS = 60_000;
/** A clock that is put forward by more was wrong: what it passed over was not missed. */
const LARGE_STEP_MS = 3 * 3_600_000;

/**
 * The times of a cron expression, by the clock on the wall: where it is set, they follow it. What was
 * missed, because the machine slept or nobody could look, comes once.
 */
export class CronTimeline implements Timeline {
  readonly glanceMs = GLANCE_MS;
  readonly #times: Pick<CronTimes, 'next'>;
  readonly #clock: Pick<ScheduleClock, 'wallMs' | 'elapsedMs'>;
  #dueMs = Number.POSITIVE_INFINITY;
  /** By how much the one clock was ahead of the other when it was last looked at. */
  #aheadMs = 0;

  constructor(times: Pick<CronTimes, 'next'>, clock: Pick<ScheduleClock, 'wallMs' | 'elapsedMs'>) {
    this.#times = times;
    this.#clock = clock;
  }

  /** Times within `delayMs` are left out. */
  begin(delayMs = 0): void {
    const wallMs = this.#clock.wallMs();
    this.#aheadMs = wallMs - this.#clock.elapsedMs();
    this.#plan(wallMs + delayMs);
  }

  get dueInMs(): number {
    return this.#dueMs - this.#clock.wallMs();
  }

  look(): { readonly isDue: boolean; readonly leftOut: number } {
    const wallMs = this.#clock.wallMs();
    const aheadMs = wallMs - this.#clock.elapsedMs();
    const stepMs = aheadMs - this.#aheadMs;
    this.#aheadMs = aheadMs;
    const isSet = stepMs < -SMALL_STEP_MS || stepMs > LARGE_STEP_MS;
    const isDue = !isSet && wallMs >= this.#dueMs;
    if (isSet || isDue) this.#plan(wallMs);
    return { isDue, leftOut: 0 };
  }

  #plan(afterMs: number): void {
    this.#dueMs = this.#times.next(afterMs) ?? Number.POSITIVE_INFINITY;
  }
}
