import type { Log } from '../sdk/log.js';
import { Throttle } from '../sdk/throttle.js';
import { codeOf } from './code-of.js';
import { shortText } from './short-text.js';

/** Tells of messages that are refused or lost; what comes again and again is held back and counted. */
export class LossLog {
  readonly #refused: Throttle;
  readonly #lost: Throttle;

  constructor(map: Log, mqtt: Log, monotonicMs: () => number) {
    this.#refused = new Throttle({
      monotonicMs,
      report: (text, fields) => map.warn(shortText(text), fields),
    });
    this.#lost = new Throttle({
      monotonicMs,
      report: (text, fields) => mqtt.error(shortText(text), fields),
    });
  }

  /** @param key of what is told once for a while */
  refused(code: string, text: string): void {
    this.#refused.trigger(code, text, { code });
  }

  /** @param key of what is told once for a while */
  lost(key: string, text: string, error?: unknown): void {
    this.#lost.trigger(key, text, { code: codeOf(error) });
  }

  /** Tells what is held back. */
  flush(): void {
    this.#refused.flush();
    this.#lost.flush();
  }
}
