import type { Log } from '../sdk/log.js';

/** So many lines of one host in so long a time; those beyond are left out and counted. */
export const MAX_LOG_LINES = 200;
const SPAN_MS = 10_000;

/** Writes what a host says into the log of its instance, and not more than anybody can read. */
export class LogBudget {
  readonly #log: Log;
  readonly #monotonicMs: () => number;
  readonly #maxLines: number;
  #sinceMs = Number.NEGATIVE_INFINITY;
  #lines = 0;

  constructor(log: Log, monotonicMs: () => number, maxLines = MAX_LOG_LINES) {
    this.#log = log;
    this.#monotonicMs = monotonicMs;
    this.#maxLines = maxLines;
  }

  write(level: keyof Log, text: string, fields?: Readonly<Record<string, unknown>>): void {
    const nowMs = this.#monotonicMs();
    if (nowMs - this.#sinceMs >= SPAN_MS) {
      this.flush();
      this.#sinceMs = nowMs;
    }
    this.#lines += 1;
    if (this.#lines <= this.#maxLines) this.#log[level](text, fields);
  }

  /** Tells how many lines were left out. */
  flush(): void {
    const left = this.#lines - this.#maxLines;
    this.#lines = 0;
    if (left > 0) this.#log.warn(`it wrote ${left} more lines, left out`);
  }
}
