import { escapeControl } from '../errors/escape-control.js';
import type { Translation } from '../map/compiled-map.js';

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
