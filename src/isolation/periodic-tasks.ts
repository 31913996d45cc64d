import { GatewayError } from '../errors/gateway-error.js';

/** `setTimeout` takes longer times for none at all. */
const MAX_PERIOD_MS = 2 ** 31 - 1;

/**
 * The tasks that an interface asked for with `every` in one start: on the monotonic clock, never
 * overlapping; after `clear` none runs and none can fail any more.
 */
export class PeriodicTasks {
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #onFailure: (cause: unknown) => void;
  #cleared = false;

  constructor(onFailure: (cause: unknown) => void) {
    this.#onFailure = onFailure;
  }

  /**
   * Calls `task` every `periodMs`; a period that finds it still running is left out.
   *
   * @throws GatewayError `INTERFACE_BAD_PERIOD`
   */
  add(periodMs: number, task: () => void | Promise<void>): void {
    if (!(periodMs >= 1 && periodMs <= MAX_PERIOD_MS))
      throw new GatewayError(
        'INTERFACE_BAD_PERIOD',
        `every(${periodMs}, …): expected 1 to ${MAX_PERIOD_MS} ms`,
      );
    if (this.#cleared) return;
    let running = false;
    const tick = async (): Promise<void> => {
      if (running) return;
      running = true;
      try {
        await task();
      } catch (cause) {
        if (!this.#cleared) this.#onFailure(cause);
      } finally {
        running = false;
      }
    };
    this.#timers.add(setInterval(() => void tick(), periodMs));
  }

  clear(): void {
    this.#cleared = true;
    for (const timer of this.#timers) clearInterval(timer);
    this.#timers.clear();
  }
}
