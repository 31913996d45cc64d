import { uptime } from 'node:os';

/** The clocks that say when something is due. */
export interface ScheduleClock {
  /** Never goes back; stands still while the machine sleeps. */
  readonly monotonicMs: () => number;
  /** The time of day, since 1970; may be set. */
  readonly wallMs: () => number;
  /** Never goes back, and goes on while the machine sleeps. */
  readonly elapsedMs: () => number;
  /** Calls `task` once, after so long. @returns how to call it off */
  readonly after: (delayMs: number, task: () => void) => () => void;
}

/** The clocks of this machine; what waits does not keep the process alive. */
export const SYSTEM_SCHEDULE_CLOCK: ScheduleClock = Object.freeze({
  monotonicMs: () => performance.now(),
  wallMs: () => Date.now(),
  elapsedMs: () => uptime() * 1000,
  after: (delayMs: number, task: () => void) => {
    const timer = setTimeout(task, delayMs).unref();
    return () => clearTimeout(timer);
  },
});
