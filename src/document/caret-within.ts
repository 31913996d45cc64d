import type { Where } from '../errors/where.js';

/**
 * The place of some characters of a text value, where the file shows the text as it is (in quotes or
 * without); otherwise the place of the whole value.
 *
 * @param where the place of the value
 * @param offset of the characters in `text`
 */
export const caretWithin = (where: Where, text: string, offset: number, length: number): Where => {
  const { source, column } = where;
  if (source === undefined) return where;
  const rest = source.slice(column - 1);
  const quotes = /^["']/.test(rest) && !rest.startsWith(text) ? 1 : 0;
  if (text === '' || !rest.startsWith(text, quotes)) return where;
  return {
    ...where,
    column: column + quotes + Math.min(offset, text.length - 1),
    length: Math.max(1, Math.min(length, text.length - offset)),
  };
};
