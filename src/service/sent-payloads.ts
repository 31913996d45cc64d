export interface SentPayloadsOptions {
  readonly maxCount: number;
  /** Of topics and payloads together. */
  readonly maxBytes: number;
  readonly monotonicMs: () => number;
  /** One was left behind because there are too many: its topic is sent again, changed or not. */
  readonly onForgotten: () => void;
}

interface Sent {
  readonly payload: string | Uint8Array;
  readonly atMs: number;
  readonly bytes: number;
}

/** As much as two bytes a character, and what an entry takes beside. */
const bytesOf = (topic: string, payload: string | Uint8Array): number =>
  2 * topic.length + (typeof payload === 'string' ? 2 * payload.length : payload.length) + 100;

const isSame = (one: string | Uint8Array, other: string | Uint8Array): boolean =>
  typeof one === 'string' || typeof other === 'string'
    ? one === other
    : one.length === other.length && one.every((byte, index) => byte === other[index]);

/** What was sent last on each topic, the most recent ones; what has not changed need not be sent. */
export class SentPayloads {
  readonly #options: SentPayloadsOptions;
  readonly #sent = new Map<string, Sent>();
  #bytes = 0;

  constructor(options: SentPayloadsOptions) {
    this.#options = options;
  }

  get count(): number {
    return this.#sent.size;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Whether this was sent last, no longer than `withinMs` ago. */
  has(topic: string, payload: string | Uint8Array, withinMs: number): boolean {
    const sent = this.#sent.get(topic);
    return (
      sent !== undefined &&
      isSame(sent.payload, payload) &&
      this.#options.monotonicMs() - sent.atMs < withinMs
    );
  }

  /** @returns how to take it back, where it was not sent after all */
  remember(topic: string, payload: string | Uint8Array): () => void {
    this.#forget(topic);
    const sent: Sent = {
      payload: typeof payload === 'string' ? payload : payload.slice(),
      atMs: this.#options.monotonicMs(),
      bytes: bytesOf(topic, payload),
    };
    this.#sent.set(topic, sent);
    this.#bytes += sent.bytes;
    for (const oldest of this.#sent.keys()) {
      if (this.#sent.size <= this.#options.maxCount && this.#bytes <= this.#options.maxBytes) break;
      this.#forget(oldest);
      this.#options.onForgotten();
    }
    return () => {
      if (this.#sent.get(topic) === sent) this.#forget(topic);
    };
  }

  #forget(topic: string): void {
    this.#bytes -= this.#sent.get(topic)?.bytes ?? 0;
    this.#sent.delete(topic);
  }
}
