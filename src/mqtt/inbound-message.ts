import type { MessageProperties } from './message-properties.js';
import type { Qos } from './publication.js';

/** One message from the broker, as it came. */
export interface InboundMessage {
  readonly topic: string;
  readonly payload: Buffer;
  readonly qos: Qos;
  /** Whether the broker had it stored before this subscription. */
  readonly retain: boolean;
  /** Over MQTT 5 only. */
  readonly properties?: MessageProperties;
  /**
   * The `id`s of the subscriptions by which this copy comes, where the broker says so: one that brings
   * a message once for each subscription that has its topic. Never empty.
   */
  readonly filterIds?: readonly number[];
}
