/** What was found when a lane was opened. */
export interface RecoveryReport {
  readonly segments: number;
  /** Pending ones that came back. */
  readonly records: number;
  /** Bytes behind the last record of a segment, cut off: a write that was under way. */
  readonly tornBytes: number;
  /** Sequences that were accepted and cannot be read. */
  readonly corruptRecords: number;
  /** Segments whose beginning cannot be read: kept under another name, `….unreadable`. */
  readonly unreadable: readonly string[];
  /** Segments of a later version: kept under another name, `….newer`. */
  readonly newer: readonly string[];
  /** Files that are none of ours; they stay as they are. */
  readonly strays: readonly string[];
  /** How many of the two slots can be read. */
  readonly checkpoint: 'both' | 'one' | 'none';
}
