import type { GatewayError } from '../errors/gateway-error.js';
import type { BrokerLimits } from './broker-limits.js';
import type { StateChange } from './client-state.js';
import type { InboundMessage } from './inbound-message.js';
import type { ProtocolText } from './protocol-choice.js';

/** A connection is ready: subscriptions are made, the birth message is out. */
export interface ConnectedEvent {
  /** The number of this connection in the life of the client, from 1. */
  readonly generation: number;
  /** Whether the broker kept the session of an earlier connection. */
  readonly sessionPresent: boolean;
  readonly protocolVersion: ProtocolText;
  readonly limits: BrokerLimits | undefined;
}

/** A connection that was ready has ended. */
export interface DisconnectedEvent {
  readonly generation: number;
  /** Undefined where the client ended it. */
  readonly cause: GatewayError | undefined;
}

/** Subscriptions were made or changed. */
export interface SubscribedEvent {
  readonly refused: readonly string[];
}

/** What a client tells; the arguments of each event. */
export interface ClientEvents {
  state: [change: StateChange];
  connected: [event: ConnectedEvent];
  disconnected: [event: DisconnectedEvent];
  subscribed: [event: SubscribedEvent];
  /** Anything that went wrong; `attempt` counts failed attempts in a row, 0 while connected. */
  failure: [error: GatewayError, attempt: number];
  message: [message: InboundMessage];
}
