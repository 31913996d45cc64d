import type { GatewayError } from '../errors/gateway-error.js';
import type { Message } from '../map/message.js';

/** One message on its way through the map, for whoever watches. */
export interface Translated {
  readonly direction: 'inbound' | 'outbound';
  /** Missing where an outbound message could not be said in MQTT. */
  readonly topic?: string;
  readonly payload?: string | Uint8Array;
  /** Missing where an inbound message could not be understood. */
  readonly message?: Message;
  /** Why it goes no further. */
  readonly error?: GatewayError;
  /** Why it goes no further although nothing is wrong: our own, or kept from before. */
  readonly dropped?: 'echo' | 'retained';
}

/** Sees each message; left out where nobody watches, so that watching costs nothing then. */
export type Watch = (translated: Translated) => void;
