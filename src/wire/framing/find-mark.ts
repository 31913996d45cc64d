import { markAt } from './mark-at.js';

/** The first place of a mark, or of its beginning at the end of the bytes; `end` where is neither. */
export const findMark = (
  bytes: Uint8Array,
  from: number,
  end: number,
  mark: Uint8Array,
): { readonly at: number; readonly found: boolean } => {
  const first = mark[0];
  for (let at = from; at < end; at += 1) {
    if (bytes[at] !== first) continue;
    const match = markAt(bytes, at, end, mark);
    if (match !== 'no') return { at, found: match === 'yes' };
  }
  return { at: end, found: false };
};
