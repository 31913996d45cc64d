/** So many requests a second, also all at once; and an answer about those above only once a second. */
export class RequestRate {
  readonly #perSecond: number;
  #left: number;
  #atMs: number;
  #toldMs = Number.NEGATIVE_INFINITY;

  constructor(perSecond: number, nowMs: number) {
    this.#perSecond = perSecond;
    this.#left = perSecond;
    this.#atMs = nowMs;
  }

  /** Whether one more is taken now. */
  take(nowMs: number): boolean {
    const earned = (Math.max(0, nowMs - this.#atMs) / 1000) * this.#perSecond;
    this.#left = Math.min(this.#perSecond, this.#left + earned);
    this.#atMs = nowMs;
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }

  /** Whether a refusal is told: a flood is not answered with a flood. */
  tells(nowMs: number): boolean {
    if (nowMs - this.#toldMs < 1000) return false;
    this.#toldMs = nowMs;
    return true;
  }
}
