/** What a client counts over its whole life, across connections. */
export interface Counters {
  /** Publications that were acknowledged, or handed to the socket for QoS 0. */
  published: number;
  /** Publications that failed, were refused, or were lost with their connection. */
  publishFailures: number;
  /** Publications whose QoS or retain flag the broker did not offer. */
  lowered: number;
  received: number;
  receivedBytes: number;
  /** Messages that came again after a reconnect while they were in hand; not among `received`. */
  redelivered: number;
  /** Inbound messages above `maxPayloadBytes`. */
  droppedTooLarge: number;
  handlerErrors: number;
  handlerTimeouts: number;
  attempts: number;
  connections: number;
  /** Attempts and connections that failed, all reasons. */
  failures: number;
  keepaliveTimeouts: number;
  ackTimeouts: number;
  subscriptionsRefused: number;
  /** Changes from one MQTT version to the other. */
  protocolChanges: number;
}

/** All at nought. */
export const createCounters = (): Counters => ({
  published: 0,
  publishFailures: 0,
  lowered: 0,
  received: 0,
  receivedBytes: 0,
  redelivered: 0,
  droppedTooLarge: 0,
  handlerErrors: 0,
  handlerTimeouts: 0,
  attempts: 0,
  connections: 0,
  failures: 0,
  keepaliveTimeouts: 0,
  ackTimeouts: 0,
  subscriptionsRefused: 0,
  protocolChanges: 0,
});
