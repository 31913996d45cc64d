import { type FirstConnectionOptions, firstConnection } from './first-connection.js';
import { MgClient } from './mg-client.js';
import type { MgClientOptions } from './mg-client-options.js';
import type { Publication } from './publication.js';

/** Publications that are asked of the client at one time; its window is the narrower one. */
const MAX_ASKED = 64;

/**
 * Connects, publishes messages in their order and disconnects when the broker has acknowledged all of
 * them; does not try again. No more of them are in memory than are on their way.
 *
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
  const asked = new Set<Promise<void>>();
  let published = 0;
  const count = async (done: Promise<void>): Promise<void> => {
    try {
      await done;
      asked.delete(done);
      published += 1;
    } catch {
      // It stays among those that are waited for, which tell it.
    }
  };
  try {
    await firstConnection(client, { timeoutMs: limitMs, ...(signal && { signal }) });
    for await (const publication of publications) {
      signal?.throwIfAborted();
      const done = client.publish(publication);
      asked.add(done);
      void count(done);
      if (asked.size >= MAX_ASKED) await Promise.race(asked);
    }
    await Promise.all(asked);
    return published;
  } finally {
    await client.stop();
  }
};
