import type { TaskStatistics } from '../sdk/interface-contract.js';

/** What the turns of one task have done and how long they took; of constant size. */
export class TurnStatistics {
  #runs = 0;
  #failed = 0;
  #overrun = 0;
  #lastMs = 0;
  #totalMs = 0;
  #maxMs = 0;

  /** As of now. */
  get all(): TaskStatistics {
    return {
      runs: this.#runs,
      failed: this.#failed,
      overrun: this.#overrun,
      lastMs: this.#lastMs,
      meanMs: this.#runs === 0 ? 0 : this.#totalMs / this.#runs,
      maxMs: this.#maxMs,
    };
  }

  /** A turn has ended. */
  add(tookMs: number, hasFailed: boolean): void {
    this.#runs += 1;
    if (hasFailed) this.#failed += 1;
    this.#lastMs = tookMs;
    this.#totalMs += tookMs;
    this.#maxMs = Math.max(this.#maxMs, tookMs);
  }

  /** So many turns were left out. */
  leaveOut(count: number): void {
    this.#overrun += count;
  }
}
