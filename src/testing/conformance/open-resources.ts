/** What keeps this process alive, counted by kind: timers, sockets, requests to the system. */
export type OpenResources = ReadonlyMap<string, number>;

export const openResources = (): OpenResources => {
  const counted = new Map<string, number>();
  for (const kind of process.getActiveResourcesInfo())
    counted.set(kind, (counted.get(kind) ?? 0) + 1);
  return counted;
};

/**
 * What is there now and was not there before.
 *
 * @example ['Timeout', 'TCPSocketWrap (2)']
 */
export const openedSince = (before: OpenResources): string[] =>
  [...openResources()].flatMap(([kind, count]) => {
    const more = count - (before.get(kind) ?? 0);
    if (more <= 0) return [];
    return [more === 1 ? kind : `${kind} (${more})`];
  });
