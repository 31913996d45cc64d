/** A clock that says less was never set. */
const PLAUSIBLE_MS = Date.UTC(2020, 0);

export interface LaneClockOptions {
  /** Missing: the clock of this machine; read at the beginning only. */
  readonly wallMs?: () => number;
  readonly monotonicMs?: () => number;
}

/** The wall clock as it was at the beginning, running evenly from there whatever is done to that of the machine. */
export class LaneClock {
  readonly #startedMs: number;
  readonly #offsetMs: number;
  readonly #monotonicMs: () => number;

  constructor({ wallMs = Date.now, monotonicMs = () => performance.now() }: LaneClockOptions) {
    this.#startedMs = wallMs();
    this.#offsetMs = this.#startedMs - monotonicMs();
    this.#monotonicMs = monotonicMs;
  }

  nowMs(): number {
    return this.#offsetMs + this.#monotonicMs();
  }

  /**
   * How long ago something was. A time that no clock can have said, before the year 2020 or after now,
   * is that of a clock that was not set: it counts as the beginning of this one.
   */
  ageOf(atMs: number): number {
    const nowMs = this.nowMs();
    const isPlausible = atMs >= Math.min(PLAUSIBLE_MS, this.#startedMs) && atMs <= nowMs;
    return nowMs - (isPlausible ? atMs : this.#startedMs);
  }
}
