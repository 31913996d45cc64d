/**
 * Whether an allow-list has a request: its name, a name above it with `/*`, or `*`.
 *
 * @example isAllowed(['info', 'interface/*'], 'interface/restart') // true
 */
export const isAllowed = (allow: readonly string[], what: string): boolean =>
  allow.some(
    (entry) =>
      entry === '*' ||
      entry === what ||
      (entry.endsWith('/*') && what.startsWith(entry.slice(0, -1))),
  );
