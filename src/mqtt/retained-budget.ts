/** What may be kept. */
export interface RetainedLimits {
  readonly maxTopics: number;
  readonly maxBytes: number;
}

/** Counts retained messages, so that those of a flood of topics are delivered but not kept. */
export class RetainedBudget {
  readonly #limits: RetainedLimits;
  readonly #bytes = new Map<string, number>();
  #total = 0;

  constructor(limits: RetainedLimits) {
    this.#limits = limits;
  }

  /** Whether the message may be retained; an empty one clears the topic (MQTT-3.3.1-10). */
  keep(topic: string, payloadBytes: number): boolean {
    const before = this.#bytes.get(topic);
    if (payloadBytes === 0) {
      this.#bytes.delete(topic);
      this.#total -= before ?? 0;
      return true;
    }
    const topics = this.#bytes.size + (before === undefined ? 1 : 0);
    const total = this.#total - (before ?? 0) + payloadBytes;
    if (topics > this.#limits.maxTopics || total > this.#limits.maxBytes) return false;
    this.#bytes.set(topic, payloadBytes);
    this.#total = total;
    return true;
  }
}
