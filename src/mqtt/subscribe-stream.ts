import type { FilterRequest } from './filter-request.js';
import { firstConnection } from './first-connection.js';
import type { InboundMessage } from './inbound-message.js';
import { MgClient } from './mg-client.js';
import type { MgClientOptions } from './mg-client-options.js';

/** When to end; without any of them the stream goes on for ever. */
export interface SubscribeLimits {
  /** After so many messages. */
  readonly count?: number;
  /** After so long, counted from the call. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  /** Which messages count and are handed over; default all. */
  readonly accept?: (message: InboundMessage) => boolean;
}

/** Why the stream ended, and how many messages came. */
export interface SubscribeOutcome {
  readonly endedBy: 'count' | 'timeout' | 'signal';
  readonly received: number;
}

/**
 * Connects, subscribes and hands over messages, one at a time, until a limit is reached. The first
 * connection must succeed; later ones are made again as often as needed.
 *
 * @throws GatewayError of the first connection, or a refused subscription; or what `onMessage` threw
 */
export const subscribeStream = async (
  options: MgClientOptions,
  filters: readonly FilterRequest[],
  onMessage: (message: InboundMessage) => void | Promise<void>,
  { count = Number.POSITIVE_INFINITY, timeoutMs, signal, accept }: SubscribeLimits = {},
): Promise<SubscribeOutcome> => {
  const startedAt = performance.now();
  const connectMs = timeoutMs ?? options.connectTimeoutMs ?? 10_000;
  let resolveEnd: (why: SubscribeOutcome['endedBy']) => void = () => {};
  let rejectEnd: (error: unknown) => void = () => {};
  // What comes with the last message, or while the client stops, is handed to nobody.
  let isOver = false;
  const end = new Promise<SubscribeOutcome['endedBy']>((resolve, reject) => {
    resolveEnd = (why) => {
      isOver = true;
      resolve(why);
    };
    rejectEnd = (error) => {
      isOver = true;
      reject(error);
    };
  });
  // A message may come, and its handler fail, before anybody waits for the end.
  end.catch(() => {});
  let received = 0;
  const client = new MgClient({
    ...options,
    filters,
    onMessage: async (message) => {
      if (isOver || received >= count || accept?.(message) === false) return;
      received += 1;
      try {
        await onMessage(message);
      } catch (error) {
        rejectEnd(error);
      }
      if (received >= count) resolveEnd('count');
    },
  });
  const aborted = (): void => resolveEnd('signal');
  let timer: NodeJS.Timeout | undefined;
  signal?.addEventListener('abort', aborted);
  try {
    await firstConnection(client, { timeoutMs: connectMs, ...(signal && { signal }) });
    if (timeoutMs !== undefined)
      timer = setTimeout(() => resolveEnd('timeout'), timeoutMs - (performance.now() - startedAt));
    return { endedBy: await end, received };
  } catch (error) {
    // Whoever ends it before the connection is made has not met an error.
    if (signal?.aborted && error === signal.reason) return { endedBy: 'signal', received };
    throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', aborted);
    await client.stop();
  }
};
