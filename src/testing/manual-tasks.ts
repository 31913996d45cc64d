import { GatewayError } from '../errors/gateway-error.js';

/** As the gateway's own: `setTimeout` takes longer times for none at all. */
const MAX_PERIOD_MS = 2 ** 31 - 1;

/** One task that an interface asked for with `every`. */
export interface PeriodicTask {
  readonly periodMs: number;
  readonly task: () => void | Promise<void>;
}

interface Scheduled extends PeriodicTask {
  dueMs: number;
}

/** The tasks of `every` on a clock that stands still until the test moves it. */
export class ManualTasks {
  readonly #onFailure: (cause: unknown) => void;
  #tasks: Scheduled[] = [];
  #nowMs = 0;

  constructor(onFailure: (cause: unknown) => void) {
    this.#onFailure = onFailure;
  }

  /** What was asked for since the last start. */
  get tasks(): readonly PeriodicTask[] {
    return this.#tasks;
  }

  /** @throws GatewayError `INTERFACE_BAD_PERIOD` */
  add(periodMs: number, task: PeriodicTask['task']): void {
    if (!(periodMs >= 1 && periodMs <= MAX_PERIOD_MS))
      throw new GatewayError(
        'INTERFACE_BAD_PERIOD',
        `every(${periodMs}, …): expected 1 to ${MAX_PERIOD_MS} ms`,
      );
    this.#tasks.push({ periodMs, task, dueMs: this.#nowMs + periodMs });
  }

  /** Calls each task once, one after the other, whatever the time. */
  async tick(): Promise<void> {
    for (const task of [...this.#tasks]) await this.#call(task);
  }

  /** Moves the clock, and calls what is due on the way, in order. */
  async advance(byMs: number): Promise<void> {
    const endMs = this.#nowMs + byMs;
    for (;;) {
      const [next] = this.#tasks
        .filter(({ dueMs }) => dueMs <= endMs)
        .sort((a, b) => a.dueMs - b.dueMs);
      if (next === undefined) break;
      this.#nowMs = next.dueMs;
      next.dueMs += next.periodMs;
      await this.#call(next);
    }
    this.#nowMs = endMs;
  }

  clear(): void {
    this.#tasks = [];
  }

  async #call(scheduled: Scheduled): Promise<void> {
    try {
      await scheduled.task();
    } catch (cause) {
      // What fails after `stop` is nobody's loss.
      if (this.#tasks.includes(scheduled)) this.#onFailure(cause);
    }
  }
}
