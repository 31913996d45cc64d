import type { BrokerLink } from './broker-link.js';

/** What became of each reload: `asked = applied + unchanged + refused`. */
export interface ReloadCounters {
  readonly applied: number;
  readonly unchanged: number;
  readonly refused: number;
}

/** Keeps the retained topic about the last reload true, and counts reloads by their result. */
export class ReloadNews {
  readonly #link: Pick<BrokerLink, 'state' | 'publish'>;
  readonly #counters = { applied: 0, unchanged: 0, refused: 0 };
  #topic: string | undefined;
  /** What the broker does not have yet. */
  #untold: string | undefined;

  constructor(link: Pick<BrokerLink, 'state' | 'publish'>, topic: string | undefined) {
    this.#link = link;
    this.#topic = topic;
  }

  get counters(): ReloadCounters {
    return { ...this.#counters };
  }

  /** From now on it is told there. */
  move(topic: string | undefined): void {
    this.#topic = topic;
  }

  count(result: keyof ReloadCounters): void {
    this.#counters[result] += 1;
  }

  /** Publishes, if not now then at the next connection; only the newest counts. */
  tell(payload: string): void {
    this.#untold = payload;
    this.connected();
  }

  /** To be called at each connection. */
  connected(): void {
    void this.#publish();
  }

  async #publish(): Promise<void> {
    const payload = this.#untold;
    const topic = this.#topic;
    if (payload === undefined || topic === undefined || this.#link.state !== 'connected') return;
    try {
      await this.#link.publish({ topic, payload, qos: 1, retain: true });
      if (this.#untold === payload) this.#untold = undefined;
    } catch {
      // The connection has ended, and the next one comes here again; or the broker refuses the topic.
    }
  }
}
