import type { GatewayError } from '../errors/gateway-error.js';
import type { Message } from '../map/message.js';

/**
 * Inbound: our own; kept from before; too old; a part that waits for others. Outbound, by the report of the
 * route: nothing new; held back, and left out for a newer one.
 */
export type DropReason = 'echo' | 'retained' | 'expired' | 'merging' | 'unchanged' | 'superseded';

/**
 * One MQTT message on its way through the map, for whoever watches; a message that is split is one
 * for each publication, and one that is merged one for each part.
 */
export interface Translated {
  readonly direction: 'inbound' | 'outbound';
  /** Missing where an outbound message could not be said in MQTT, and where a merge ran out of time. */
  readonly topic?: string;
  readonly payload?: string | Uint8Array;
  /** Missing where an inbound message could not be understood. */
  readonly message?: Message;
  /** Why it goes no further. */
  readonly error?: GatewayError;
  /** Why it goes no further although nothing is wrong. */
  readonly dropped?: DropReason;
}

/** Sees each message; left out where nobody watches, so that watching costs nothing then. */
export type Watch = (translated: Translated) => void;
