import type { PlacedEntry } from '../../recording/recording.js';

const isSession = (entry: PlacedEntry): boolean =>
  entry.kind === 'event' && entry.event === 'starting';

/**
 * The entries of a recording but for those of starts in which no byte went over the line, such as
 * while the port was not there.
 */
export const playedSessions = (entries: readonly PlacedEntry[]): readonly PlacedEntry[] => {
  const sessions: PlacedEntry[][] = [[]];
  for (const entry of entries) {
    if (isSession(entry)) sessions.push([]);
    sessions.at(-1)?.push(entry);
  }
  return sessions.filter((session) => session.some((entry) => 'bytes' in entry)).flat();
};
