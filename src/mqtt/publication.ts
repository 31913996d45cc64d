import type { MessageProperties } from './message-properties.js';

/** Quality of service: 0 at most once, 1 at least once, 2 exactly once (on one connection). */
export type Qos = 0 | 1 | 2;

/**
 * One message for the broker.
 *
 * @example { topic: 'home/light/office/S', payload: 'LIGHT_ON', qos: 1, retain: false }
 */
export interface Publication {
  readonly topic: string;
  readonly payload: string | Uint8Array;
  readonly qos: Qos;
  readonly retain: boolean;
  /** Sent over MQTT 5, left out over 3.1.1. */
  readonly properties?: MessageProperties;
}
