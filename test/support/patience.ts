/**
 * How long a test waits for an event before it says what it has seen instead, in ms: no synchronisation,
 * and far longer than a busy machine needs. Less than Jest's own limit, which says nothing.
 */
export const PATIENCE_MS = 60_000;
