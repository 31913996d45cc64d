/** So many a second, and at once as many as come together in a tenth of a second. */
export class RateLimit {
  readonly #perSecond: number;
  readonly #burst: number;
  #tokens: number;
  #atMs: number;

  /** @param perSecond 0: no limit */
  constructor(perSecond: number, nowMs: number) {
    this.#perSecond = perSecond;
    this.#burst = Math.max(1, perSecond / 10);
    this.#tokens = this.#burst;
    this.#atMs = nowMs;
  }

  /** @returns 0 where one more may go now, else in how many milliseconds it may */
  waitMs(nowMs: number): number {
    if (this.#perSecond === 0) return 0;
    const earned = ((nowMs - this.#atMs) / 1000) * this.#perSecond;
    this.#tokens = Math.min(this.#burst, this.#tokens + earned);
    this.#atMs = nowMs;
    return this.#tokens >= 1 ? 0 : Math.ceil(((1 - this.#tokens) / this.#perSecond) * 1000);
  }

  /** One goes. */
  take(): void {
    this.#tokens -= 1;
  }

  /** One that was to go did not. */
  giveBack(): void {
    this.#tokens += 1;
  }
}
