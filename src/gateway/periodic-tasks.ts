/** The tasks that an interface asked for with `every`: on the monotonic clock, never overlapping. */
export class PeriodicTasks {
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #onFailure: (cause: unknown) => void;

  constructor(onFailure: (cause: unknown) => void) {
    this.#onFailure = onFailure;
  }

  /** Calls `task` every `periodMs`; a period that finds it still running is left out. */
  add(periodMs: number, task: () => void | Promise<void>): void {
    let running = false;
    const tick = async (): Promise<void> => {
      if (running) return;
      running = true;
      try {
        await task();
      } catch (cause) {
        this.#onFailure(cause);
      } finally {
        running = false;
      }
    };
    this.#timers.add(setInterval(() => void tick(), periodMs));
  }

  clear(): void {
    for (const timer of this.#timers) clearInterval(timer);
    this.#timers.clear();
  }
}
