import { GatewayError } from '../../errors/gateway-error.js';
import { keptLanes } from './kept-lanes.js';

/** What is known of the messages of an outbox from those that wait in it. */
export interface Measured {
  readonly pending: number;
  readonly diskBytes: number;
  /** Undefined where too few wait, or not for long enough. */
  readonly perSecond: number | undefined;
  /** What one takes in a file on average; undefined where none waits. */
  readonly storedBytes: number | undefined;
}

/** A rate is measured over so many at least, and over so long. */
const LEAST = 10;
const LEAST_MS = 10_000;
/** So many are looked at for their size. */
const SAMPLE = 10_000;

/**
 * Measures what waits in an outbox; undefined where there is none.
 *
 * @throws GatewayError `QUEUE_NO_DATA_FOLDER`, `QUEUE_NOT_READABLE`
 */
export const measureOutbox = async (folder: string): Promise<Measured | undefined> => {
  const lanes = await keptLanes(folder).catch((cause: unknown) => {
    if (cause instanceof GatewayError && cause.code === 'QUEUE_NOTHING_KEPT') return [];
    throw cause;
  });
  const outbox = lanes.find(({ kept }) => kept === 'outbox');
  if (outbox === undefined) return undefined;
  const { counters, diskBytes, oldestMs = 0, newestMs = 0 } = outbox;
  let count = 0;
  let bytes = 0;
  for await (const { storedBytes } of outbox.messages()) {
    count += 1;
    bytes += storedBytes;
    if (count === SAMPLE) break;
  }
  const { pending } = counters;
  return {
    pending,
    diskBytes,
    perSecond:
      pending >= LEAST && newestMs - oldestMs >= LEAST_MS
        ? ((pending - 1) * 1000) / (newestMs - oldestMs)
        : undefined,
    storedBytes: count === 0 ? undefined : Math.round(bytes / count),
  };
};
