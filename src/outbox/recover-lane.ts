import { join } from 'node:path';
import { type FoundCheckpoint, readCheckpoint } from './checkpoint.js';
import { emptyTally, Ledger, type LedgerState } from './ledger.js';
import { type FoundSegment, readSegment } from './read-segment.js';
import { sequenceAt } from './record-format.js';
import type { RecoveryReport } from './recovery-report.js';
import { newestOf, type Segment, segmentNumber } from './segment.js';
import { SEGMENT_HEADER_BYTES } from './segment-header.js';
import type { Storage } from './storage.js';

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

/** A segment as far as it counts: a later one has what begins with its first sequence. */
interface Kept {
  readonly segment: Segment;
  /** The sequences that can be read. */
  readonly sequences: readonly number[];
  readonly tornBytes: number;
}

const kept = (found: FoundSegment, below: number): Kept | undefined => {
  const { header, bytes, scan, path, fileBytes } = found;
  if (typeof header === 'string') return undefined;
  const offsets = scan.offsets.filter((at) => sequenceAt(bytes, at) < below);
  const sequences = offsets.map((at) => sequenceAt(bytes, at));
  const isWhole = offsets.length === scan.offsets.length;
  const end = isWhole ? scan.end : (scan.offsets[offsets.length] ?? scan.end);
  const segment: Segment = {
    path,
    salt: header.salt,
    first: header.first,
    last: sequences.at(-1) ?? header.first - 1,
    bytes: Math.max(end, SEGMENT_HEADER_BYTES),
    fileBytes,
    newestMs: newestOf({ bytes, offsets }),
    contents: undefined,
  };
  return { segment, sequences, tornBytes: isWhole ? Math.max(0, fileBytes - end) : 0 };
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
const loseMissing = (ledger: Ledger, sequences: Iterable<number>): void => {
  let expected = ledger.through + 1;
  for (const sequence of sequences) {
    if (sequence > expected) ledger.lose(expected, sequence - 1);
    expected = Math.max(expected, sequence + 1);
  }
  if (expected <= ledger.last) ledger.lose(expected, ledger.last);
};

/** Without a checkpoint, all that is there is pending, and the counters begin anew. */
const stateOf = (found: LedgerState | undefined, segments: readonly Kept[]): LedgerState => {
  if (found !== undefined) return found;
  const before = Math.max(0, (segments[0]?.segment.first ?? 1) - 1);
  return { through: before, last: before, tally: emptyTally(), rejected: 0 };
};

/** Reads what a lane left on the disk, and changes nothing there. */
export const recoverLane = async (storage: Storage, folder: string): Promise<RecoveredLane> => {
  const files = await storage.list(folder);
  const numbered = files.filter(({ name }) => segmentNumber(name) !== undefined);
  const checkpoint = await readCheckpoint(storage, join(folder, CHECKPOINT_NAME));
  const all: Kept[] = [];
  const empty: Segment[] = [];
  const aside: { path: string; to: string }[] = [];
  const unreadable: string[] = [];
  const newer: string[] = [];
  let below = Number.POSITIVE_INFINITY;
  for (const file of numbered.toReversed()) {
    const found = await readSegment(storage, folder, file);
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
  const state = stateOf(checkpoint.state, all);
  const last = all.reduce((most, { segment }) => Math.max(most, segment.last), state.last);
  // A segment begins behind all that was accepted before it, even where none of that can be read.
  const begun = all.reduce((most, { segment }) => Math.max(most, segment.first - 1), last);
  const ledger = new Ledger(state, begun);
  loseMissing(ledger, sequencesOf(all));
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
      tornBytes: all.reduce((sum, { tornBytes }) => sum + tornBytes, 0),
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

function* sequencesOf(segments: readonly Kept[]): Generator<number> {
  for (const { sequences } of segments) yield* sequences;
}
