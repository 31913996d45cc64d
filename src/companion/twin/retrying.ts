import { backoffMs } from '../../mqtt/backoff.js';
import { type Clock, SYSTEM_CLOCK } from '../../sdk/clock.js';

const BOUNDS = { minMs: 1_000, maxMs: 60_000 };

export interface RetryingOptions {
  /** Throws where it is to be tried again. */
  readonly task: () => Promise<void>;
  readonly onFailed: (error: unknown) => void;
  readonly after?: Clock['after'];
  readonly random?: () => number;
}

/** Does something until it succeeds, with pauses that grow; begun anew, it forgets what was. */
export class Retrying {
  readonly #options: RetryingOptions;
  #turn = 0;
  #failures = 0;
  #callOff: (() => void) | undefined;

  constructor(options: RetryingOptions) {
    this.#options = options;
  }

  begin(): void {
    this.end();
    this.#failures = 0;
    const turn = this.#turn;
    // Filters that are asked for in this turn of the event loop go out before it.
    const soon = setImmediate(() => void this.#attempt(turn));
    this.#callOff = () => clearImmediate(soon);
  }

  end(): void {
    this.#turn += 1;
    this.#callOff?.();
  }

  async #attempt(turn: number): Promise<void> {
    const { task, onFailed, after = SYSTEM_CLOCK.after, random = Math.random } = this.#options;
    try {
      await task();
    } catch (error) {
      if (turn !== this.#turn) return;
      onFailed(error);
      this.#failures += 1;
      const pauseMs = backoffMs(BOUNDS, this.#failures, random(), BOUNDS.minMs);
      this.#callOff = after(pauseMs, () => void this.#attempt(turn));
    }
  }
}
