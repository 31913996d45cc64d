import type { Publication } from '../../../mqtt/publication.js';

/** Events that wait for the broker; more are left out. */
const MAX_EVENTS = 1_000;

/**
 * Publishes values one after the other. Of a topic that is retained only the newest waits; what does
 * not reach the broker is left to the next connection, which tells everything.
 */
export class PropertyOutlet {
  readonly #publish: (publication: Publication) => Promise<void>;
  readonly #waiting = new Map<string, Publication>();
  #events = 0;
  #running = false;

  constructor(publish: (publication: Publication) => Promise<void>) {
    this.#publish = publish;
  }

  add(topic: string, payload: string, retain: boolean): void {
    if (retain) {
      // Behind the others: what was said last is published last.
      this.#waiting.delete(topic);
      this.#waiting.set(topic, { topic, payload, qos: 1, retain });
    } else if (this.#waiting.size < MAX_EVENTS) {
      this.#events += 1;
      this.#waiting.set(`#${this.#events}`, { topic, payload, qos: 0, retain });
    }
    if (!this.#running) void this.#run();
  }

  /** What waits is left to the next connection. */
  clear(): void {
    this.#waiting.clear();
  }

  async #run(): Promise<void> {
    this.#running = true;
    for (const [key, publication] of this.#waiting) {
      this.#waiting.delete(key);
      try {
        await this.#publish(publication);
      } catch {
        this.#waiting.clear();
      }
    }
    this.#running = false;
  }
}
