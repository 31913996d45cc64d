import type { Problem } from '../../../src/errors/problem.js';

/** A problem on one line, as the tests of this folder compare it: `2:5+3 CODE message → hint`. */
export const problemLine = ({ where, code, message, hint }: Problem): string => {
  const place = where === undefined ? '-' : `${where.line}:${where.column}+${where.length}`;
  return `${place} ${code} ${message}${hint === undefined ? '' : ` → ${hint}`}`;
};
