import { join } from 'node:path';
import { type FoundCheckpoint, readCheckpoint } from './checkpoint.js';
import { faultCode } from './fault-code.js';
import { emptyTally, Ledger, type LedgerState } from './ledger.js';
import { type FoundSegment, readSegment } from './read-segment.js';
import { sequenceAt } from './record-format.js';
import type { RecoveryReport } from './recovery-report.js';
import { newestOf, type Segment, segmentNumber } from './segment.js';
import { SEGMENT_HEADER_BYTES } from './segment-header.js';
import type { Storage, StoredFile } from './storage.js';

export const CHECKPOINT_NAME = 'checkpoint';

export interface RecoveredLane {
  readonly ledger: Ledger;
  /** In order; those in which all is settled may go. */
  readonly segments: readonly Segment[];
  /** Those that end before their file does. */
  readonly torn: readonly Segment[];
  /** Files that cannot be used, and the names that they get. */
  readonly aside: readonly { readonly path: string; readonly to: string }[];
  readonly nextNumber: number;
  readonly checkpoint: FoundCheckpoint;
  readonly report: RecoveryReport;
}

/** Sequences that follow each other. */
interface Run {
  readonly from: number;
  to: number;
}

/** A segment as far as it counts: a later one has what begins with its first sequence. */
interface Kept {
  readonly segment: Segment;
  /** The sequences that can be read. */
  readonly runs: readonly Run[];
  readonly tornBytes: number;
}

const kept = (found: FoundSegment, below: number): Kept | undefined => {
  const { header, bytes, scan, path, fileBytes } = found;
  if (typeof header === 'string') return undefined;
  const offsets = scan.offsets.filter((at) => sequenceAt(bytes, at) < below);
  const runs: Run[] = [];
  for (const at of offsets) {
    const sequence = sequenceAt(bytes, at);
    const run = runs.at(-1);
    if (run?.to === sequence - 1) run.to = sequence;
    else runs.push({ from: sequence, to: sequence });
  }
  const isWhole = offsets.length === scan.offsets.length;
  const end = isWhole ? scan.end : (scan.offsets[offsets.length] ?? scan.end);
  const segment: Segment = {
    path,
    salt: header.salt,
    first: header.first,
    last: runs.at(-1)?.to ?? header.first - 1,
    bytes: Math.max(end, SEGMENT_HEADER_BYTES),
    fileBytes,
    newestMs: newestOf({ bytes, offsets }),
    contents: undefined,
  };
  return { segment, runs, tornBytes: isWhole ? Math.max(0, fileBytes - end) : 0 };
};

/** A file that was made, and in which nothing was written. */
const emptySegment = ({ path, fileBytes }: FoundSegment): Segment => ({
  path,
  salt: 0,
  first: 1,
  last: 0,
  bytes: 0,
  fileBytes,
  newestMs: 0,
  contents: undefined,
});

/** Tells a ledger which sequences behind its prefix are missing. */
const loseMissing = (ledger: Ledger, runs: readonly Run[]): void => {
  let expected = ledger.through + 1;
  for (const { from, to } of runs) {
    if (from > expected) ledger.lose(expected, from - 1);
    expected = Math.max(expected, to + 1);
  }
  if (expected <= ledger.last) ledger.lose(expected, ledger.last);
};

/** Without a checkpoint, all that is there is pending, and the counters begin anew. */
const stateOf = (found: LedgerState | undefined, segments: readonly Kept[]): LedgerState => {
  if (found !== undefined) return found;
  const before = Math.max(0, (segments[0]?.segment.first ?? 1) - 1);
  return { through: before, last: before, tally: emptyTally(), rejected: 0 };
};

/** Undefined where it is gone: all in it is settled, and its lane is in use. */
const readIfThere = async (
  storage: Storage,
  folder: string,
  file: StoredFile,
): Promise<FoundSegment | undefined> => {
  try {
    return await readSegment(storage, folder, file);
  } catch (cause) {
    if (faultCode(cause) === 'ENOENT') return undefined;
    throw cause;
  }
};

/**
 * Reads what a lane left on the disk, and changes nothing there.
 *
 * @param inUse a process has the lane meanwhile: what it accepts from now on is not looked at
 */
export const recoverLane = async (
  storage: Storage,
  folder: string,
  inUse = false,
): Promise<RecoveredLane> => {
  const files = await storage.list(folder);
  const numbered = files.filter(({ name }) => segmentNumber(name) !== undefined);
  const all: Kept[] = [];
  const empty: Segment[] = [];
  const aside: { path: string; to: string }[] = [];
  const unreadable: string[] = [];
  const newer: string[] = [];
  let below = Number.POSITIVE_INFINITY;
  for (const file of numbered.toReversed()) {
    const found = await readIfThere(storage, folder, file);
    if (found === undefined) continue;
    const segment = kept(found, below);
    if (segment !== undefined) {
      all.unshift(segment);
      below = Math.min(below, segment.segment.first);
    } else if (found.header === 'empty') empty.push(emptySegment(found));
    else {
      (found.header === 'newer' ? newer : unreadable).push(file.name);
      const ending = found.header === 'newer' ? 'newer' : 'unreadable';
      aside.push({ path: found.path, to: `${found.path}.${ending}` });
    }
  }
  // After the segments: what is removed meanwhile is settled by it.
  const checkpoint = await readCheckpoint(storage, join(folder, CHECKPOINT_NAME));
  const found = stateOf(checkpoint.state, all);
  const state = inUse ? { ...found, last: found.through } : found;
  const last = all.reduce((most, { segment }) => Math.max(most, segment.last), state.last);
  // A segment begins behind all that was accepted before it, even where none of that can be read.
  const begun = all.reduce((most, { segment }) => Math.max(most, segment.first - 1), last);
  const ledger = new Ledger(state, begun);
  loseMissing(
    ledger,
    all.flatMap(({ runs }) => runs),
  );
  return {
    ledger,
    segments: [...empty, ...all.map(({ segment }) => segment)],
    torn: all.filter(({ tornBytes }) => tornBytes > 0).map(({ segment }) => segment),
    aside,
    nextNumber: 1 + Math.max(0, ...numbered.map(({ name }) => segmentNumber(name) ?? 0)),
    checkpoint,
    report: {
      segments: numbered.length,
      records: ledger.pending,
      tornBytes: inUse ? 0 : all.reduce((sum, { tornBytes }) => sum + tornBytes, 0),
      corruptRecords: ledger.tally.corrupt - state.tally.corrupt,
      unreadable: unreadable.reverse(),
      newer: newer.reverse(),
      strays: files
        .map(({ name }) => name)
        .filter((name) => name !== CHECKPOINT_NAME && segmentNumber(name) === undefined),
      checkpoint: checkpoint.found,
    },
  };
};
