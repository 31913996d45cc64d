import type { CompanionPort } from '../../gateway/companion.js';

/** Keeps a retained topic at what is so, and publishes it again only when that is another thing. */
export class RetainedInfo {
  readonly #port: Pick<CompanionPort, 'isConnected' | 'publish'>;
  readonly #topic: string;
  readonly #info: () => unknown;
  #told: string | undefined;
  #isOver = false;

  constructor(
    port: Pick<CompanionPort, 'isConnected' | 'publish'>,
    topic: string,
    info: () => unknown,
  ) {
    this.#port = port;
    this.#topic = topic;
    this.#info = info;
  }

  /** A broker may have forgotten it. */
  again(): void {
    this.#told = undefined;
    this.tell();
  }

  tell(): void {
    if (this.#isOver || !this.#port.isConnected) return;
    const payload = JSON.stringify(this.#info());
    if (payload === this.#told) return;
    this.#told = payload;
    void this.#publish(payload).catch(() => {
      this.#told = undefined;
    });
  }

  /** There is nothing any more to be told. */
  async clear(): Promise<void> {
    // What is told of the end of others comes later.
    this.#isOver = true;
    // What cannot be cleared now is cleared by the next one of this topic.
    if (this.#port.isConnected) await this.#publish('').catch(() => undefined);
  }

  #publish(payload: string): Promise<void> {
    return this.#port.publish({ topic: this.#topic, payload, qos: 1, retain: true });
  }
}
