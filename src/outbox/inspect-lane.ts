import { countersOf } from './counters-of.js';
import { faultCode } from './fault-code.js';
import type { LaneCounters } from './lane-counters.js';
import type { StoredRecord } from './lane-reader.js';
import type { Ledger } from './ledger.js';
import { nodeStorage } from './node-storage.js';
import { readContents } from './read-contents.js';
import { bodyAt, sequenceAt, timeAt } from './record-format.js';
import { recoverLane } from './recover-lane.js';
import type { RecoveryReport } from './recovery-report.js';
import { type Segment, type SegmentContents, spaceOf } from './segment.js';
import type { Storage } from './storage.js';

/** What there is to see of a lane on disk, without having it. */
export interface InspectedLane {
  readonly counters: LaneCounters;
  /** What its files take on the disk, in whole blocks. */
  readonly diskBytes: number;
  /** When the first and the last pending entry were accepted, on the wall clock; missing without any. */
  readonly oldestMs?: number;
  readonly newestMs?: number;
  readonly report: RecoveryReport;
  /** The pending entries in order, a segment at a time in memory; those that are settled meanwhile may come too. */
  readonly records: () => AsyncGenerator<StoredRecord>;
}

/** Undefined where the file is gone: all in it is settled meanwhile. */
const contentsOf = async (
  storage: Storage,
  segment: Segment,
): Promise<SegmentContents | undefined> => {
  try {
    return await readContents(storage, segment);
  } catch (cause) {
    if (faultCode(cause) === 'ENOENT') return undefined;
    throw cause;
  }
};

async function* recordsOf(
  storage: Storage,
  segments: readonly Segment[],
  ledger: Ledger,
): AsyncGenerator<StoredRecord> {
  for (const segment of segments) {
    const contents = await contentsOf(storage, segment);
    if (contents === undefined) continue;
    const { bytes, offsets } = contents;
    for (const at of offsets) {
      const sequence = sequenceAt(bytes, at);
      if (sequence <= segment.last && ledger.isPending(sequence))
        yield { sequence, atMs: timeAt(bytes, at), body: bodyAt(bytes, at) };
    }
  }
}

/** When the first record was accepted. */
const oldestOf = async (records: AsyncGenerator<StoredRecord>): Promise<number | undefined> => {
  for await (const { atMs } of records) return atMs;
  return undefined;
};

/**
 * Looks at a lane, also at one that a gateway has, and changes nothing; what comes while it looks is not seen.
 *
 * @throws the error of the system where the folder is not there or cannot be read
 */
export const inspectLane = async (
  folder: string,
  storage: Storage = nodeStorage,
): Promise<InspectedLane> => {
  const { ledger, segments, report } = await recoverLane(storage, folder, true);
  const pending = segments.filter(({ last }) => last > ledger.through);
  const records = (): AsyncGenerator<StoredRecord> => recordsOf(storage, pending, ledger);
  const oldestMs = await oldestOf(records());
  const files = await storage.list(folder);
  const pendingBytes = pending.reduce((sum, { fileBytes }) => sum + spaceOf(fileBytes), 0);
  return {
    counters: countersOf(ledger, pendingBytes),
    diskBytes: files.reduce((sum, { bytes }) => sum + spaceOf(bytes), 0),
    ...(oldestMs !== undefined && {
      oldestMs,
      newestMs: pending.reduce((newest, { newestMs }) => Math.max(newest, newestMs), oldestMs),
    }),
    report,
    records,
  };
};
