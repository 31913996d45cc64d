import { type Clock, SYSTEM_CLOCK } from './clock.js';

/** `setTimeout` takes longer times for none at all. */
const MAX_DELAY_MS = 2 ** 31 - 1;

export interface AlarmOptions extends Pick<Clock, 'monotonicMs'>, Partial<Pick<Clock, 'after'>> {
  /** Does what is due, and says when it is to be called next. */
  readonly ring: () => number | undefined;
}

/**
 * One timer for everything of one kind that waits: it rings at the time that was asked for, or
 * earlier, and asks again. It does not keep the process alive.
 */
export class Alarm {
  readonly #options: AlarmOptions;
  readonly #after: Clock['after'];
  #callOff: (() => void) | undefined;
  #atMs = 0;
  #ended = false;

  constructor(options: AlarmOptions) {
    this.#options = options;
    this.#after = options.after ?? SYSTEM_CLOCK.after;
  }

  /** Rings at `atMs` at the latest. What moves further away leaves the timer where it is. */
  set(atMs: number | undefined): void {
    if (atMs === undefined || this.#ended) return;
    if (this.#callOff !== undefined && this.#atMs <= atMs) return;
    this.#callOff?.();
    // Timers may fire a fraction of a millisecond early; then it rings once more.
    const delayMs = Math.ceil(atMs - this.#options.monotonicMs());
    this.#atMs = atMs;
    this.#callOff = this.#after(Math.min(Math.max(delayMs, 1), MAX_DELAY_MS), () => {
      this.#callOff = undefined;
      this.set(this.#options.ring());
    });
  }

  /** It never rings again. */
  end(): void {
    this.#ended = true;
    this.#callOff?.();
  }
}
