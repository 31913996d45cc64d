import type { InboundMessage } from './inbound-message.js';
import type { Unacknowledged } from './unacknowledged.js';

/** `leave`: the message is not to be acknowledged; the broker brings it to whoever comes next. */
export type Receipt = 'leave' | undefined;

/** How a client hands over inbound messages. */
export interface InboundHandling {
  /**
   * While its promise is pending no further message is read, and a QoS 1 message is acknowledged
   * after it. It must not wait for a publication of the same client then: the acknowledgement
   * would stand in line behind it.
   */
  readonly onMessage?: (
    message: InboundMessage,
  ) => void | Receipt | Promise<Receipt> | Promise<void>;
  /**
   * Default false. True: a promise of `onMessage` holds back the acknowledgement of its own message
   * only (QoS 1), so it may wait for publications of the same client. MQTT 5 brokers are told that
   * as many as `maxInflight` may be unacknowledged; of others, the stream waits with 1,024 in hand.
   * Messages with QoS 0 and 2 are not waited for.
   */
  readonly concurrent?: boolean;
  /** Where concurrent: while true, reading rests for a turn of the event loop before each message. */
  readonly isBusy?: () => boolean;
  /** Where concurrent: what a client that this one replaces has left without PUBACK; default nothing. */
  readonly earlier?: Unacknowledged;
}
