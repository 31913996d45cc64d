import type { Publication } from '../mqtt/publication.js';

/** A publication in the lane. */
export interface Queued extends Publication {
  /** The instance that says it; missing: the gateway itself. */
  readonly source?: string;
  /** On the monotonic clock; missing: never. */
  readonly expiresAtMs?: number;
}

/** `publication`, and that it is not to be sent once its expiry interval has passed (M9.3). */
export const withExpiry = <Item extends Publication>(
  publication: Item,
  nowMs: number,
): Item & Queued => {
  const seconds = publication.properties?.messageExpiryInterval;
  return seconds === undefined
    ? publication
    : { ...publication, expiresAtMs: nowMs + seconds * 1000 };
};

/**
 * What is to be sent now: the broker gets what is left of the expiry interval, in whole seconds as
 * MQTT has it.
 *
 * @returns undefined where nothing is left
 */
export const unexpired = (queued: Queued, nowMs: number): Queued | undefined => {
  const { expiresAtMs, properties } = queued;
  if (expiresAtMs === undefined) return queued;
  if (expiresAtMs <= nowMs) return undefined;
  const messageExpiryInterval = Math.ceil((expiresAtMs - nowMs) / 1000);
  return { ...queued, properties: { ...properties, messageExpiryInterval } };
};
