/** What a date can say; a record may have anything. */
const MAX_TIME_MS = 8_640_000_000_000_000;

/**
 * A wall time as ISO 8601 has it.
 *
 * @example isoTime(1_769_860_800_000) // '2026-01-31T12:00:00.000Z'
 */
export const isoTime = (ms: number): string =>
  new Date(Math.min(Math.max(ms, -MAX_TIME_MS), MAX_TIME_MS) || 0).toISOString();
