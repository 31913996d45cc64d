/** Time that never goes back, and what is to happen later; where a recording is played it has its own. */
export interface Clock {
  readonly monotonicMs: () => number;
  /** Calls `task` once, after so long. @returns how to call it off */
  readonly after: (delayMs: number, task: () => void) => () => void;
}

/** The clock of this process; what waits for it does not keep the process alive. */
export const SYSTEM_CLOCK: Clock = Object.freeze({
  monotonicMs: () => performance.now(),
  after: (delayMs: number, task: () => void) => {
    const timer = setTimeout(task, delayMs).unref();
    return () => clearTimeout(timer);
  },
});
