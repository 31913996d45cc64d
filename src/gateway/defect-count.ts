export interface DefectBounds {
  /** With more than these an interface is given up. */
  readonly maxCount: number;
  /** Within so long a time. */
  readonly windowMs: number;
}

/**
 * Counts the defects of one interface, as the restart intensity of a supervisor of Erlang: a few may
 * happen, but one that fails again and again is not started for ever.
 */
export class DefectCount {
  readonly #bounds: DefectBounds;
  readonly #monotonicMs: () => number;
  /** The last `maxCount + 1` at most. */
  #recent: number[] = [];
  #total = 0;

  constructor(bounds: DefectBounds, monotonicMs: () => number) {
    this.#bounds = bounds;
    this.#monotonicMs = monotonicMs;
  }

  /** Since the gateway runs. */
  get total(): number {
    return this.#total;
  }

  /** @returns whether that was one too many */
  add(): boolean {
    const { maxCount, windowMs } = this.#bounds;
    const nowMs = this.#monotonicMs();
    this.#total += 1;
    this.#recent = [...this.#recent.filter((atMs) => nowMs - atMs < windowMs), nowMs];
    return this.#recent.length > maxCount;
  }

  /** Why it is not started again, and what to do. */
  get verdict(): string {
    const { maxCount, windowMs } = this.#bounds;
    return (
      `${this.#recent.length} defects within ${windowMs / 1000} s, and maxdefects is ${maxCount}: ` +
      'it is not started again. Correct or update the interface, then start the gateway anew'
    );
  }
}
