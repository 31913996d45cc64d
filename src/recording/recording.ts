import type { RecordingEntry, RecordingHeader } from './recording-entry.js';

/** An entry, and the line that it stands on, counted from 1. */
export type PlacedEntry = RecordingEntry & { readonly line: number };

/** What an interface heard and said, in the order of time. */
export interface Recording {
  readonly header: RecordingHeader;
  readonly entries: readonly PlacedEntry[];
  /** Whether its last line is not whole: whoever wrote it was killed. */
  readonly isCutOff: boolean;
}
