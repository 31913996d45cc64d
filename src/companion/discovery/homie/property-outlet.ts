import type { CompanionPort } from '../../../gateway/companion.js';
import type { Publication } from '../../../mqtt/publication.js';

/** Events that wait for the broker; more are left out. */
const MAX_EVENTS = 1_000;

export interface PropertyOutletOptions {
  readonly port: Pick<CompanionPort, 'isConnected' | 'publish'>;
  /** The broker is there, and does not take it. */
  readonly onRefused: (topic: string, error: unknown) => void;
}

/**
 * Publishes values one after the other. Of a topic that is retained only the newest waits; what does
 * not reach the broker is left to the next connection, which tells everything.
 */
export class PropertyOutlet {
  readonly #options: PropertyOutletOptions;
  readonly #waiting = new Map<string, Publication>();
  #events = 0;
  #running = false;

  constructor(options: PropertyOutletOptions) {
    this.#options = options;
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
    const { port, onRefused } = this.#options;
    this.#running = true;
    for (const [key, publication] of this.#waiting) {
      this.#waiting.delete(key);
      try {
        await port.publish(publication);
      } catch (error) {
        if (port.isConnected) onRefused(publication.topic, error);
        else this.#waiting.clear();
      }
    }
    this.#running = false;
  }
}
