/**
 * A word as a shell takes it: in quotes where it has more than letters, digits and a few marks.
 *
 * @example shellWord('my house') // "'my house'"
 */
export const shellWord = (text: string): string =>
  /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
