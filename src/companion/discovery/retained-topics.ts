import { errorText } from '../../errors/error-text.js';
import type { LedgerDetail, RetainedLedger } from '../../gateway/retained-ledger.js';
import type { Publication } from '../../mqtt/publication.js';
import type { Log } from '../../sdk/log.js';

/** What shall be retained at a topic. */
export interface WantedTopic {
  /** Missing: what is there stays. */
  readonly payload?: string | undefined;
  readonly detail: LedgerDetail;
  /** Published before the payload where something of the detail is there no longer. */
  readonly parting?: ((gone: LedgerDetail) => string) | undefined;
}

export interface RetainedTopicsOptions {
  readonly ledger: RetainedLedger;
  readonly publish: (publication: Publication) => Promise<void>;
  readonly isConnected: () => boolean;
  readonly log: Log;
}

const goneOf = (before: LedgerDetail, now: LedgerDetail): LedgerDetail =>
  Object.fromEntries(Object.entries(before).filter(([key]) => !Object.hasOwn(now, key)));

/**
 * Makes the broker have what is wanted, and nothing else of ours. What a connection that ends leaves
 * undone is done at the next one.
 */
export class RetainedTopics {
  readonly #options: RetainedTopicsOptions;
  #wanted: ReadonlyMap<string, WantedTopic> = new Map();
  #running: Promise<void> | undefined;
  #again = false;
  #stopped = false;

  constructor(options: RetainedTopicsOptions) {
    this.#options = options;
  }

  /** From now on this is wanted; it takes effect with the next `sync`. */
  want(wanted: ReadonlyMap<string, WantedTopic>): void {
    this.#wanted = wanted;
  }

  /** Writes down what is wanted, for whoever publishes some of it before the next `sync`. */
  intend(): void {
    const { ledger } = this.#options;
    ledger.intend(
      [...this.#wanted].map(([topic, { detail }]) => [
        topic,
        { ...ledger.topics.get(topic), ...detail },
      ]),
    );
  }

  /** Clears and publishes; one at a time, and once more where it is asked for meanwhile. */
  sync(): Promise<void> {
    this.#again = true;
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /** Nothing is published any more, but for what is under way. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#running;
  }

  async #run(): Promise<void> {
    while (this.#again && !this.#stopped && this.#options.isConnected()) {
      this.#again = false;
      try {
        await this.#once(this.#wanted);
      } catch (error) {
        this.#options.log.debug(
          `retained topics wait for the next connection: ${errorText(error)}`,
        );
        return;
      }
    }
  }

  async #once(wanted: ReadonlyMap<string, WantedTopic>): Promise<void> {
    const { ledger } = this.#options;
    const before = new Map(ledger.topics);
    ledger.intend(
      [...wanted].map(([topic, { detail }]) => [topic, { ...before.get(topic), ...detail }]),
    );
    const cleared: string[] = [];
    for (const topic of before.keys())
      if (!wanted.has(topic) && (await this.#publish(topic, ''))) cleared.push(topic);
    // All that goes before all that comes: a part may have moved from one topic to another.
    const unparted = new Set<string>();
    for (const [topic, { detail, parting }] of wanted) {
      const gone = goneOf(before.get(topic) ?? {}, detail);
      if (parting === undefined || Object.keys(gone).length === 0) continue;
      if (!(await this.#publish(topic, parting(gone)))) unparted.add(topic);
    }
    const told: [string, LedgerDetail][] = [];
    for (const [topic, { payload, detail }] of wanted)
      if ((payload === undefined || (await this.#publish(topic, payload))) && !unparted.has(topic))
        told.push([topic, detail]);
    ledger.intend(told);
    ledger.forget(cleared);
  }

  /**
   * @returns whether the broker has taken it; where it refuses one, the others go on
   * @throws where it is away
   */
  async #publish(topic: string, payload: string): Promise<boolean> {
    const { publish, isConnected, log } = this.#options;
    if (this.#stopped) throw new Error('stopped');
    try {
      await publish({ topic, payload, qos: 1, retain: true });
      return true;
    } catch (error) {
      if (this.#stopped || !isConnected()) throw error;
      log.warn(`the broker does not take ${topic}: ${errorText(error)}`);
      return false;
    }
  }
}
