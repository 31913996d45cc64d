import type { Log } from 'mqttgateway/interface';

/** How long further refusals of one kind are only counted. */
const LAG_MS = 10_000;

/** Tells refused calls in the log: one of a kind at once, then how many more came in 10 s. */
export class Refusals {
  readonly #log: Log;
  readonly #kinds = new Map<number, { toldAtMs: number; held: number }>();

  constructor(log: Log) {
    this.#log = log;
  }

  /** @param kind the status; there are few of them */
  add(kind: number, text: string, nowMs = performance.now()): void {
    const known = this.#kinds.get(kind);
    if (known !== undefined && nowMs - known.toldAtMs < LAG_MS) {
      known.held += 1;
      return;
    }
    const held = known?.held ?? 0;
    this.#log.warn(held === 0 ? text : `${text} (${held} more before)`);
    this.#kinds.set(kind, { toldAtMs: nowMs, held: 0 });
  }

  /** Tells what was held back. */
  flush(): void {
    for (const [kind, { held }] of this.#kinds)
      if (held > 0) this.#log.warn(`${held} more webhooks refused, ${kind}`);
    this.#kinds.clear();
  }
}
