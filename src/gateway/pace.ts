/** An acknowledgement that takes longer than this, and twice as long as on the free link, waited in a queue. */
const QUEUED_MS = 400;
/** How many go at first. */
const FIRST = 8;

/**
 * How many stored publications may be on their way at a time. A narrow link must not be filled: what
 * is live would wait behind them. It begins with few, grows by one for each acknowledgement as long
 * as these come quickly, and halves when they begin to queue.
 */
export class Pace {
  #limit = FIRST;
  #quickestMs = Infinity;
  /** Those that were sent before the limit was halved say nothing about the new one. */
  #judgesFrom = 0;

  get limit(): number {
    return this.#limit;
  }

  /** A new connection, whose link nobody knows. */
  reset(): void {
    this.#limit = FIRST;
    this.#quickestMs = Infinity;
    this.#judgesFrom = 0;
  }

  /**
   * One was acknowledged.
   *
   * @param most as many as the window has room for
   */
  acknowledged(sentAtMs: number, nowMs: number, most: number): void {
    const tookMs = nowMs - sentAtMs;
    this.#quickestMs = Math.min(this.#quickestMs, tookMs);
    if (sentAtMs < this.#judgesFrom) return;
    if (tookMs > QUEUED_MS && tookMs > 2 * this.#quickestMs) {
      this.#limit = Math.max(1, this.#limit >> 1);
      this.#judgesFrom = nowMs;
    } else this.#limit = Math.min(most, this.#limit + 1);
  }
}
