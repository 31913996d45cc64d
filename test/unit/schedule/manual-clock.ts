import type { ScheduleClock } from '../../../src/schedule/schedule-clock.js';

interface Waiting {
  readonly atMs: number;
  readonly task: () => void;
}

/** A timer of Node.js that shall wait longer fires at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** What was begun and waits for no clock is done. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Clocks that stand still until they are moved; timers follow the monotonic one. */
export class ManualClock implements ScheduleClock {
  readonly #waiting = new Set<Waiting>();
  #monotonicMs = 5_000;
  #elapsedMs = 90_000;
  #wallMs: number;

  constructor(wall = '2026-11-21T12:00:00Z') {
    this.#wallMs = Date.parse(wall);
  }

  readonly monotonicMs = (): number => this.#monotonicMs;
  readonly wallMs = (): number => this.#wallMs;
  readonly elapsedMs = (): number => this.#elapsedMs;
  readonly after = (delayMs: number, task: () => void): (() => void) => {
    if (delayMs > LONGEST_TIMER_MS) throw new RangeError(`no timer waits for ${delayMs} ms`);
    const waiting = { atMs: this.#monotonicMs + delayMs, task };
    this.#waiting.add(waiting);
    return () => this.#waiting.delete(waiting);
  };

  get timers(): number {
    return this.#waiting.size;
  }

  /** Time passes, and what is due happens at its time. */
  async pass(ms: number): Promise<void> {
    const endMs = this.#monotonicMs + ms;
    await settled();
    for (;;) {
      const [next] = [...this.#waiting]
        .filter(({ atMs }) => atMs <= endMs)
        .sort((one, other) => one.atMs - other.atMs);
      if (next === undefined) break;
      this.#waiting.delete(next);
      this.#forward(next.atMs - this.#monotonicMs);
      next.task();
      await settled();
    }
    this.#forward(endMs - this.#monotonicMs);
  }

  /** Nothing can be done meanwhile; what is due happens late. */
  block(ms: number): void {
    this.#forward(ms);
  }

  /** The machine sleeps: its monotonic clock stands still. */
  sleep(ms: number): void {
    this.#wallMs += ms;
    this.#elapsedMs += ms;
  }

  /** Somebody sets the clock on the wall. */
  set(byMs: number): void {
    this.#wallMs += byMs;
  }

  #forward(ms: number): void {
    this.#monotonicMs += Math.max(ms, 0);
    this.#elapsedMs += Math.max(ms, 0);
    this.#wallMs += Math.max(ms, 0);
  }
}
