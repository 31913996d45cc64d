import { escapeControl } from './escape-control.js';
import type { Where } from './where.js';

/** How many columns of a source line are shown; longer lines are cut around the place. */
const WIDTH = 96;
/** How many columns stay visible before the place when the line is cut. */
const BEFORE = 32;
const TAB = '  ';

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const NO_WIDTH = /\p{Mn}|\p{Me}|[\u200b-\u200d]/u;

interface Cell {
  readonly text: string;
  /** Columns on a terminal: 0 for a combining mark, 2 for most East Asian characters. */
  readonly width: number;
  /** UTF-16 unit in the line, from 0. */
  readonly offset: number;
}

const cellsOf = (text: string, firstOffset: number): Cell[] => {
  let offset = firstOffset;
  return Array.from(text, (character) => {
    const shown = character === '\t' ? TAB : escapeControl(character);
    const width =
      shown !== character ? shown.length : NO_WIDTH.test(shown) ? 0 : WIDE.test(shown) ? 2 : 1;
    const cell = { text: shown, width, offset };
    offset += character.length;
    return cell;
  });
};

const widthOf = (cells: readonly Cell[]): number =>
  cells.reduce((sum, cell) => sum + cell.width, 0);

/** The cells from the one end of the list that fit into `columns`. */
const fitting = (cells: readonly Cell[], columns: number): number => {
  let used = 0;
  const end = cells.findIndex((cell) => {
    used += cell.width;
    return used > columns;
  });
  return end === -1 ? cells.length : end;
};

/** A source line made printable, and where the caret belongs below it, in terminal columns. */
export interface SourceExcerpt {
  readonly text: string;
  readonly caretColumn: number;
  readonly caretLength: number;
}

/**
 * Cuts the source line around the place. A tab counts two columns and control characters are
 * escaped, so the caret stands right whatever the line holds.
 */
export const sourceExcerpt = (where: Where, source: string): SourceExcerpt => {
  const start = Math.min(Math.max(Math.trunc(where.column) - 1 || 0, 0), source.length);
  const length = Math.max(Math.trunc(where.length ?? 1) || 1, 1);
  // Only this part can be visible; a line of a megabyte costs no more than a short one.
  const from = Math.max(start - 2 * WIDTH, 0);
  const to = Math.min(start + 2 * WIDTH, source.length);
  const cells = cellsOf(source.slice(from, to), from);
  const before = cells.filter((cell) => cell.offset < start);
  const after = cells.slice(before.length);

  const whole = from === 0 && to === source.length && widthOf(cells) <= WIDTH;
  const shownBefore = whole ? before.length : fitting([...before].reverse(), BEFORE);
  const head = before.slice(before.length - shownBefore);
  const cutHead = head.length < before.length || from > 0;
  const shownAfter = whole ? after.length : fitting(after, WIDTH - widthOf(head));
  const tail = after.slice(0, shownAfter);
  const cutTail = tail.length < after.length || to < source.length;

  const text = [...head, ...tail].map((cell) => cell.text).join('');
  const marked = tail.filter((cell) => cell.offset < start + length);
  return {
    text: `${cutHead ? '…' : ''}${text}${cutTail ? '…' : ''}`,
    caretColumn: widthOf(head) + (cutHead ? 1 : 0),
    caretLength: Math.max(widthOf(marked), 1),
  };
};
