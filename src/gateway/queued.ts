import type { DeliveryClass } from '../map/definition/route-definition.js';
import type { Publication } from '../mqtt/publication.js';

/** A publication in the lane. */
export interface Queued extends Publication {
  /** The instance that says it; missing: the gateway itself. */
  readonly source?: string;
  /** On the monotonic clock; missing: never. */
  readonly expiresAtMs?: number;
  /** The lane that it takes; missing: memory. */
  readonly delivery?: DeliveryClass;
  /** The member of its JSON payload that gets the id; missing: none does. */
  readonly idMember?: string;
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

/** The payload, a JSON object, with one member more at its end. */
const withMember = (payload: string | Uint8Array, name: string, value: string): string => {
  const text = typeof payload === 'string' ? payload : Buffer.from(payload).toString();
  const end = text.lastIndexOf('}');
  const before = text.slice(0, end).trimEnd();
  return `${before}${before.endsWith('{') ? '' : ','}${JSON.stringify(name)}:${JSON.stringify(value)}}`;
};

/**
 * What is sent at least once, with an id by which a receiver can leave out what it has: the user
 * property `id` of MQTT 5, and the member of the payload that the route names.
 *
 * @param id `<gateway>/<lane>/<sequence>`, the same each time that it is sent
 */
export const withId = (queued: Queued, id: string): Queued => {
  const { idMember, payload, properties } = queued;
  return {
    ...queued,
    ...(idMember !== undefined && { payload: withMember(payload, idMember, id) }),
    properties: { ...properties, userProperties: { ...properties?.userProperties, id } },
  };
};
