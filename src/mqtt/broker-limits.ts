import type { IConnackPacket } from 'mqtt';

/** What the broker offers on this connection (MQTT 5, clause 3.2.2.3); MQTT 3.1.1 tells nothing. */
export interface BrokerLimits {
  /** Unacknowledged publications the broker takes at one time, or fewer where `maxInflight` is less. */
  readonly maxInflight: number;
  /** Bytes of a whole packet; undefined where the broker names none. */
  readonly maximumPacketBytes: number | undefined;
  /** Not above 1 where the broker keeps the session. */
  readonly maximumQos: 0 | 1 | 2;
  readonly retainAvailable: boolean;
  /** Whether it says by which subscriptions a message comes. */
  readonly tellsFilterIds: boolean;
  /** The broker's own keepalive where it overrides ours, else ours. */
  readonly keepaliveMs: number;
}

/**
 * A kept session has the identifiers of QoS 2 messages that an earlier connection did not bring to
 * their end, and a broker takes what comes under one of those for a repetition (MQTT-4.3.3-10): it
 * would acknowledge a new message and drop it.
 */
const qosLimit = (value: number | undefined, isKept: boolean): 0 | 1 | 2 => {
  if (value === 0) return 0;
  return value === 1 || isKept ? 1 : 2;
};

/** Reads the limits from a CONNACK. */
export const brokerLimits = (
  connack: IConnackPacket,
  own: {
    readonly maxInflight: number;
    readonly keepaliveMs: number;
    readonly cleanSession: boolean;
  },
): BrokerLimits => {
  const given = connack.properties;
  return Object.freeze({
    maxInflight: Math.min(own.maxInflight, given?.receiveMaximum ?? own.maxInflight),
    maximumPacketBytes: given?.maximumPacketSize,
    maximumQos: qosLimit(given?.maximumQoS, !own.cleanSession),
    retainAvailable: given?.retainAvailable !== false,
    tellsFilterIds: given?.subscriptionIdentifiersAvailable !== false,
    keepaliveMs:
      given?.serverKeepAlive === undefined ? own.keepaliveMs : given.serverKeepAlive * 1_000,
  });
};
