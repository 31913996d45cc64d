import { distance } from 'fastest-levenshtein';

/** How many names a sentence lists before it becomes unreadable. */
const MAX_LISTED = 20;
/** Longer words are not compared: the time grows with the product of the lengths. */
const MAX_COMPARED = 100;

const sameLetters = (a: string, b: string): boolean =>
  a.length === b.length && a.split('').sort().join('') === b.split('').sort().join('');

/** Changes between two words; two letters swapped (`prot`, `port`) are one slip, not two changes. */
const slips = (a: string, b: string): number => (sameLetters(a, b) ? 1 : distance(a, b));

/** The name nearest to what was written, if it is near enough to be a slip of the finger. */
export const nearest = (written: string, names: readonly string[]): string | undefined => {
  if (written.length > MAX_COMPARED) return undefined;
  const plain = written.toLowerCase();
  const ranked = names
    .map((name) => ({ name, slips: slips(plain, name.toLowerCase()) }))
    .sort((a, b) => a.slips - b.slips);
  const [best] = ranked;
  if (best === undefined) return undefined;
  const near = best.slips <= Math.max(1, Math.floor(best.name.length / 3));
  // Where nothing is alike, as in 3 and 0, nobody slipped.
  return near && best.slips < best.name.length ? best.name : undefined;
};

/** `a`, `a or b`, `a, b or c`; long lists are cut and say so. */
export const listOf = (names: readonly string[], conjunction = 'or'): string => {
  const shown = names.slice(0, MAX_LISTED);
  const rest = names.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`;
  const last = shown.pop();
  if (last === undefined) return '';
  return shown.length === 0 ? last : `${shown.join(', ')} ${conjunction} ${last}`;
};

/**
 * What to say after an unknown name: the likely one, or else all that are allowed.
 *
 * @example suggestion('strct', ['none', 'loose', 'strict']) // 'Did you mean "strict"?'
 */
export const suggestion = (written: string, names: readonly string[]): string => {
  const name = nearest(written, names);
  if (name !== undefined) return `Did you mean "${name}"?`;
  return names.length === 0 ? 'Nothing is allowed here' : `Allowed: ${listOf(names, 'and')}`;
};
