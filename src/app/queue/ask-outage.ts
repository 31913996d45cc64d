import type { Configuration } from '../../config/configuration.js';
import { freeBytesAt } from './free-bytes.js';
import { messageBytesOf, storedBytes } from './lane-room.js';
import { measureOutbox } from './measured.js';
import { type OutageReport, outageReport } from './outage-report.js';

export interface OutageAsked {
  /** The data folder; it need not be there. */
  readonly folder: string;
  readonly gateway: Configuration['gateway'];
  readonly outageMs: number;
  /** Messages a second; undefined: as measured. */
  readonly rate: number | undefined;
  /** Topic and payload of one, in bytes; undefined: as measured. */
  readonly size: number | undefined;
}

type From = 'given' | 'measured' | 'assumed';

/** What an outage of the broker does, and what was taken for granted. */
export interface OutageAnswer {
  readonly perSecond: number;
  readonly messageBytes: number;
  readonly storedBytes: number;
  readonly from: { readonly rate: From; readonly size: From };
  /** What the outbox has already. */
  readonly pending: number;
  readonly report: OutageReport;
}

/** Topic and payload, where nobody knows better. */
const ASSUMED_BYTES = 200;

const sourceOf = (given: unknown, measured: unknown): From =>
  given !== undefined ? 'given' : measured !== undefined ? 'measured' : 'assumed';

/**
 * Looks at what lies on the disk, and computes an outage by it; undefined where nobody knows how many
 * messages come.
 *
 * @throws GatewayError `QUEUE_NO_DATA_FOLDER`, `QUEUE_NOT_READABLE`
 */
export const askOutage = async ({
  folder,
  gateway,
  outageMs,
  rate,
  size,
}: OutageAsked): Promise<OutageAnswer | undefined> => {
  const measured = await measureOutbox(folder);
  const perSecond = rate ?? measured?.perSecond;
  if (perSecond === undefined) return undefined;
  const stored =
    size === undefined && measured?.storedBytes !== undefined
      ? measured.storedBytes
      : storedBytes(size ?? ASSUMED_BYTES);
  const messageBytes = size ?? messageBytesOf(stored);
  const pending = measured?.pending ?? 0;
  return {
    perSecond,
    messageBytes,
    storedBytes: stored,
    from: {
      rate: sourceOf(rate, measured?.perSecond),
      size: sourceOf(size, measured?.storedBytes),
    },
    pending,
    report: outageReport({
      outageMs,
      perSecond,
      messageBytes,
      storedBytes: stored,
      gateway,
      pending,
      diskBytes: measured?.diskBytes ?? 0,
      freeBytes: await freeBytesAt(folder),
    }),
  };
};
