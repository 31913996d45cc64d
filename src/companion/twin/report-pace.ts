import { backoffMs } from '../../mqtt/backoff.js';
import { Alarm } from '../../sdk/alarm.js';
import { type Clock, SYSTEM_CLOCK } from '../../sdk/clock.js';

/** After a report that failed and may succeed later. */
const RETRY = { minMs: 1_000, maxMs: 60_000 };

export interface ReportPaceOptions {
  /** The least time between two reports. */
  readonly intervalMs: number;
  readonly report: () => Promise<void>;
  /** @returns whether it is to be tried again */
  readonly onFailed: (error: unknown) => boolean;
  readonly clock?: Clock;
  readonly random?: () => number;
}

/** Says when to report: one report at a time, and no two within the interval. */
export class ReportPace {
  readonly #options: ReportPaceOptions;
  readonly #alarm: Alarm;
  readonly #clock: Clock;
  #isOpen = false;
  #isDue = false;
  #isBusy = false;
  #notBeforeMs = 0;
  #failures = 0;

  constructor(options: ReportPaceOptions) {
    this.#options = options;
    this.#clock = options.clock ?? SYSTEM_CLOCK;
    this.#alarm = new Alarm({ ...this.#clock, ring: () => this.#ring() });
  }

  /** There may be something to report. */
  changed(): void {
    this.#isDue = true;
    this.#plan();
  }

  /** Whoever takes reports is there, and has to be told everything. */
  open(): void {
    this.#isOpen = true;
    this.#failures = 0;
    this.changed();
  }

  close(): void {
    this.#isOpen = false;
  }

  end(): void {
    this.close();
    this.#alarm.end();
  }

  #plan(): void {
    if (this.#isOpen && this.#isDue && !this.#isBusy) this.#alarm.set(this.#notBeforeMs);
  }

  #ring(): number | undefined {
    if (!this.#isOpen || !this.#isDue || this.#isBusy) return undefined;
    if (this.#clock.monotonicMs() < this.#notBeforeMs) return this.#notBeforeMs;
    void this.#report();
    return undefined;
  }

  async #report(): Promise<void> {
    const { intervalMs, report, onFailed, random = Math.random } = this.#options;
    this.#isBusy = true;
    this.#isDue = false;
    let pauseMs = intervalMs;
    try {
      await report();
      this.#failures = 0;
    } catch (error) {
      if (onFailed(error)) {
        this.#isDue = true;
        this.#failures += 1;
        pauseMs = Math.max(intervalMs, backoffMs(RETRY, this.#failures, random(), RETRY.minMs));
      }
    }
    this.#isBusy = false;
    this.#notBeforeMs = this.#clock.monotonicMs() + pauseMs;
    this.#plan();
  }
}
