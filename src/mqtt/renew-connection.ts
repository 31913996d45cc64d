import type { Connection } from './connection.js';

/** What a source asks for may be less: nobody connects without a pause. */
const MIN_MS = 100;

/** A timer of Node takes no more. */
const MAX_MS = 2 ** 31 - 1;

/** How long what is on its way may take at the end of a connection that is made anew. */
const END_MS = 2_000;

/**
 * Ends the connection after `renewAfterMs`, if it has not ended by then: with what is in flight
 * acknowledged, as far as that comes in time, and with DISCONNECT.
 */
export const renewConnection = (connection: Connection, renewAfterMs: number | undefined): void => {
  if (renewAfterMs === undefined) return;
  const delayMs = Math.min(Math.max(renewAfterMs, MIN_MS), MAX_MS);
  const timer = setTimeout(() => void connection.end(END_MS), delayMs).unref();
  void connection.closed.then(() => clearTimeout(timer));
};
