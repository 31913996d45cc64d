/**
 * What is new or other than before.
 *
 * @example changedSince({ a: '1', b: '2' }, { a: '1', b: '3' }) // { b: '3' }
 */
export const changedSince = (
  before: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): Record<string, string> =>
  Object.fromEntries(Object.entries(now).filter(([name, value]) => before[name] !== value));
