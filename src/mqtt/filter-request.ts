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
  /**
   * By which the broker says that a message comes by this subscription, from 1 to 268,435,455; it does
   * so over MQTT 5, where it can (clause 3.8.2.1.2). Default none.
   */
  readonly id?: number | undefined;
}
