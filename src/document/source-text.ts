import type { Where } from '../errors/where.js';

/** A text with its name, which turns offsets into places that a person can find. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  /** The place of the characters from `start` up to `end` (offsets in UTF-16 units). */
  where(start: number, end?: number): Where;
}

const lineStarts = (text: string): number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

/** The index of the last start that is not after `offset`, by halving. */
const lineIndexAt = (starts: readonly number[], offset: number): number => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

/**
 * Prepares a text for looking up places.
 *
 * @example createSourceText('a.yaml', 'x: 1\ny: 2').where(5, 6)
 * // { file: 'a.yaml', line: 2, column: 1, length: 1, source: 'y: 2' }
 */
export const createSourceText = (file: string, text: string): SourceText => {
  let starts: number[] | undefined;
  return {
    file,
    text,
    where: (start, end = start + 1) => {
      starts ??= lineStarts(text);
      const offset = Math.min(Math.max(start, 0), text.length);
      const index = lineIndexAt(starts, offset);
      const lineStart = starts[index] ?? 0;
      const lineEnd = (starts[index + 1] ?? text.length + 1) - 1;
      const source = text.slice(lineStart, lineEnd).replace(/\r$/, '');
      const column = Math.min(offset - lineStart, source.length);
      const length = Math.max(1, Math.min(end - offset, source.length - column));
      return { file, line: index + 1, column: column + 1, length, source };
    },
  };
};
