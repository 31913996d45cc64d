import { waitUntil } from '../wait-until.js';

/** What keeps this process alive, counted by kind: timers, sockets, requests to the system. */
export type OpenResources = ReadonlyMap<string, number>;

export const openResources = (): OpenResources => {
  const counted = new Map<string, number>();
  for (const kind of process.getActiveResourcesInfo())
    counted.set(kind, (counted.get(kind) ?? 0) + 1);
  return counted;
};

/** The same without what is just ending: in its place something could be left open unseen. */
export const lastingResources = async (forMs: number): Promise<OpenResources> => {
  const lasting = new Map(openResources());
  await waitUntil(() => {
    const now = openResources();
    for (const [kind, count] of lasting) lasting.set(kind, Math.min(count, now.get(kind) ?? 0));
    return false;
  }, forMs);
  return lasting;
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
