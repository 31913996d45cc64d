import { escapeControl } from '../errors/escape-control.js';
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
export const publicationRecord = ({ topic, payload, route }: Translation): object => {
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

/** A publication of a map for people, on one line. */
export const publicationText = ({ topic, payload, route }: Translation): string => {
  const { qos, retain, delivery, expirySeconds, contentType, userProperties } = route.publish;
  const said = [
    ...(qos === undefined ? [] : [`QoS ${qos}`]),
    ...(retain === undefined ? [] : [retain ? 'retained' : 'not retained']),
    ...(delivery === undefined ? [] : [delivery]),
    ...(expirySeconds === undefined ? [] : [`expires after ${expirySeconds} s`]),
    ...(contentType === undefined ? [] : [`content type ${contentType}`]),
    ...Object.entries(userProperties ?? {}).map(([key, value]) => `${key}=${value}`),
  ];
  const shown =
    typeof payload === 'string' ? payload : `hex ${Buffer.from(payload).toString('hex')}`;
  const details = said.length === 0 ? '' : `  (${said.join(', ')})`;
  return escapeControl(`${topic}  ${shown}${details}`.trimEnd());
};
