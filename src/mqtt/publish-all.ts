import { type FirstConnectionOptions, firstConnection } from './first-connection.js';
import { MgClient } from './mg-client.js';
import type { MgClientOptions } from './mg-client-options.js';
import type { Publication } from './publication.js';

/** Publications that are asked of the client at one time; its window is the narrower one. */
const MAX_ASKED = 64;

/** What was asked for, with an end of its own where one of it fails while nothing else comes. */
class Asked {
  readonly #promises = new Set<Promise<void>>();
  #failure: { readonly error: unknown } | undefined;
  #wake: (() => void) | undefined;
  #done = 0;

  /** How many were acknowledged. */
  get done(): number {
    return this.#done;
  }

  add(promise: Promise<void>): void {
    this.#promises.add(promise);
    void promise
      .then(
        () => {
          this.#done += 1;
        },
        (error: unknown) => {
          this.#failure ??= { error };
        },
      )
      .finally(() => {
        this.#promises.delete(promise);
        this.#wake?.();
      });
  }

  /**
   * Waits for what comes next, and for room.
   *
   * @throws what one of those asked for has thrown
   */
  async before<Next>(next: Promise<Next>): Promise<Next> {
    let hasCome = false;
    const come = (): void => {
      hasCome = true;
      this.#wake?.();
    };
    void next.then(come, come);
    while (this.#failure === undefined && (!hasCome || this.#promises.size >= MAX_ASKED))
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    if (this.#failure !== undefined) throw this.#failure.error;
    return next;
  }

  async all(): Promise<void> {
    await Promise.all(this.#promises);
    if (this.#failure !== undefined) throw this.#failure.error;
  }
}

/**
 * Connects, publishes messages in their order and disconnects when the broker has acknowledged all of
 * them; does not try again. No more of them are in memory than are on their way.
 *
 * @param publications not waited for where one of them has failed
 * @returns how many there were
 * @throws GatewayError of whatever failed first, `MQTT_TIMEOUT` where it took too long
 */
export const publishAll = async (
  options: MgClientOptions,
  publications: Iterable<Publication> | AsyncIterable<Publication>,
  { timeoutMs, signal }: Partial<FirstConnectionOptions> = {},
): Promise<number> => {
  const limitMs = timeoutMs ?? options.connectTimeoutMs ?? 10_000;
  const client = new MgClient({ ...options, ackTimeoutMs: options.ackTimeoutMs ?? limitMs });
  const asked = new Asked();
  const source =
    Symbol.asyncIterator in publications
      ? publications[Symbol.asyncIterator]()
      : publications[Symbol.iterator]();
  try {
    await firstConnection(client, { timeoutMs: limitMs, ...(signal && { signal }) });
    for (;;) {
      const next = await asked.before(Promise.resolve(source.next()));
      if (next.done === true) break;
      signal?.throwIfAborted();
      asked.add(client.publish(next.value));
    }
    await asked.all();
    return asked.done;
  } finally {
    // Not waited for: it may itself be waiting for what never comes.
    void Promise.resolve(source.return?.()).catch(() => undefined);
    await client.stop();
  }
};
