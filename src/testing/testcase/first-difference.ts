import type { PlacedEntry } from '../../recording/recording.js';

/** Something that was recorded, as text, and the line that it stands on. */
export interface ExpectedText {
  readonly text: string;
  readonly line: number;
}

export interface DifferenceWords {
  /** @example 'to be emitted' */
  readonly expected: string;
  /** @example 'was emitted' */
  readonly seen: string;
}

/** Entries of one kind as texts that can be compared. */
export const expectedTexts = (
  entries: readonly PlacedEntry[],
  textOf: (entry: PlacedEntry) => string | undefined,
): ExpectedText[] =>
  entries.flatMap((entry) => {
    const text = textOf(entry);
    return text === undefined ? [] : [{ text, line: entry.line }];
  });

/**
 * Where what was seen first differs from the recording; what follows differs for the same reason.
 *
 * @example 'line 14 has {"action":"BELL_ON"} to be emitted; {"action":"BELL_OFF"} was emitted'
 */
export const firstDifference = (
  expected: readonly ExpectedText[],
  seen: readonly string[],
  words: DifferenceWords,
): string | undefined => {
  const index = Array.from({ length: Math.max(expected.length, seen.length) }).findIndex(
    (_, at) => expected[at]?.text !== seen[at],
  );
  if (index < 0) return undefined;
  const [wanted, there] = [expected[index], seen[index]];
  if (wanted === undefined)
    return `${there} ${words.seen} after all that the recording has (${expected.length})`;
  const instead = there === undefined ? `nothing more ${words.seen}` : `${there} ${words.seen}`;
  return `line ${wanted.line} has ${wanted.text} ${words.expected}; ${instead}`;
};
