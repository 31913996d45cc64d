import type { IConnackPacket } from 'mqtt';

/** What the broker offers on this connection (MQTT 5, clause 3.2.2.3); MQTT 3.1.1 tells nothing. */
export interface BrokerLimits {
  /** Unacknowledged publications the broker takes at one time, or fewer where `maxInflight` is less. */
  readonly maxInflight: number;
  /** Bytes of a whole packet; undefined where the broker names none. */
  readonly maximumPacketBytes: number | undefined;
  readonly maximumQos: 0 | 1 | 2;
  readonly retainAvailable: boolean;
  /** The broker's own keepalive where it overrides ours, else ours. */
  readonly keepaliveMs: number;
}

const qosLimit = (value: number | undefined): 0 | 1 | 2 => (value === 0 || value === 1 ? value : 2);

/** Reads the limits from a CONNACK. */
export const brokerLimits = (
  connack: IConnackPacket,
  own: { readonly maxInflight: number; readonly keepaliveMs: number },
): BrokerLimits => {
  const given = connack.properties;
  return Object.freeze({
    maxInflight: Math.min(own.maxInflight, given?.receiveMaximum ?? own.maxInflight),
    maximumPacketBytes: given?.maximumPacketSize,
    maximumQos: qosLimit(given?.maximumQoS),
    retainAvailable: given?.retainAvailable !== false,
    keepaliveMs:
      given?.serverKeepAlive === undefined ? own.keepaliveMs : given.serverKeepAlive * 1_000,
  });
};
