import type { Qos } from './publication.js';

/**
 * A subscription that is wanted. QoS 2 is lowered to 1 where the session outlives the connection
 * (`cleanSession: false`), because a message half received would be lost with its connection.
 *
 * @example { filter: 'home/+/+/+/+/+/C', qos: 1 }
 */
export interface FilterRequest {
  readonly filter: string;
  readonly qos: Qos;
}
