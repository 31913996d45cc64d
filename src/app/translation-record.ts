import type { Translation } from '../map/compiled-map.js';
import { deliveryOf } from '../map/route/delivery-of.js';

/** A payload for programs: text under `payload`, and under `hex` bytes that are none. */
const payloadRecord = (payload: string | Uint8Array): object =>
  typeof payload === 'string'
    ? { payload }
    : { payload: '', hex: Buffer.from(payload).toString('hex') };

/** What a map without words of its own about it publishes with, as the configuration has it. */
const DEFAULTS = { qos: 1, retain: false, delivery: 'auto' } as const;

/** A publication of a map for programs, with what its route says of publishing. */
export const translationRecord = ({ topic, payload, route }: Translation): object => {
  const { retain = DEFAULTS.retain, expirySeconds, contentType, userProperties } = route.publish;
  const { qos, delivery } = deliveryOf(route.publish, DEFAULTS);
  return {
    topic,
    ...payloadRecord(payload),
    qos,
    retain,
    ...(route.publish.delivery !== undefined && { delivery }),
    ...(expirySeconds !== undefined && { expirySeconds }),
    ...(contentType !== undefined && { contentType }),
    ...(userProperties !== undefined && { userProperties }),
  };
};
