import { clearLeft } from '../../gateway/clear-left.js';
import type { CompanionPort } from '../../gateway/companion.js';
import type { RetainedLedger } from '../../gateway/retained-ledger.js';

export interface RetainedInfoOptions {
  readonly port: Pick<CompanionPort, 'isConnected' | 'publish'>;
  readonly topic: string;
  /** What is so now. */
  readonly info: () => unknown;
  /** Where the topic is written down while it may be at the broker. */
  readonly ledger: Pick<RetainedLedger, 'topics' | 'intend' | 'forget' | 'isOver'>;
}

/** Keeps a retained topic at what is so, and publishes it again only when that is another thing. */
export class RetainedInfo {
  readonly #options: RetainedInfoOptions;
  #told: string | undefined;
  #isOver = false;

  constructor(options: RetainedInfoOptions) {
    this.#options = options;
  }

  /** A broker may have forgotten it, or have one that is not ours any more. */
  again(): void {
    const { port, topic, ledger } = this.#options;
    this.#told = undefined;
    void clearLeft(port, ledger, topic);
    this.tell();
  }

  tell(): void {
    const { port, topic, info, ledger } = this.#options;
    if (this.#isOver || !port.isConnected) return;
    const payload = JSON.stringify(info());
    if (payload === this.#told) return;
    this.#told = payload;
    ledger.intend([[topic, {}]]);
    void this.#publish(payload).catch(() => {
      this.#told = undefined;
    });
  }

  /** There is nothing any more to be told. */
  async clear(): Promise<void> {
    const { port, topic, ledger } = this.#options;
    // What is told of the end of others comes later.
    this.#isOver = true;
    if (!port.isConnected) return;
    await this.#publish('').then(
      () => ledger.forget([topic]),
      () => undefined,
    );
  }

  #publish(payload: string): Promise<void> {
    const { port, topic } = this.#options;
    return port.publish({ topic, payload, qos: 1, retain: true });
  }
}
