import { codeOf } from './code-of.js';
import type { Ended } from './pump.js';

/** The broker ended it, and named no reason that lies in itself or in the link. */
const BY_BROKER: ReadonlySet<string | undefined> = new Set([
  'MQTT_CLOSED_BY_BROKER',
  'MQTT_CONNECTION_REFUSED',
]);

/** Whether a connection may have ended because of what was sent on it. */
export const endedBy = (cause: Error | undefined): Ended =>
  // A broker that closes again and again is taken for one with two clients of our id.
  BY_BROKER.has(codeOf(cause)) || BY_BROKER.has(codeOf(cause?.cause)) ? 'by-broker' : 'otherwise';
