import type { Log } from 'mqttgateway/interface';

/** Tells once what is left out of messages, and once when it is back. */
export class LeftOut {
  readonly #log: Log;
  readonly #names = new Set<string>();

  constructor(log: Log) {
    this.#log = log;
  }

  /** @param subject `register power (input 5, unit 1)`: as many as there are registers */
  add(subject: string, why: string): void {
    if (this.#names.has(subject)) return;
    this.#names.add(subject);
    this.#log.warn(`${subject} is left out: ${why}`);
  }

  remove(subject: string): void {
    if (this.#names.delete(subject)) this.#log.info(`${subject} is told again`);
  }
}
