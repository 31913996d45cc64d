import { GatewayError } from '../errors/gateway-error.js';
import { assertTopic } from '../map/mqtt-topic.js';
import type { BrokerLimits } from './broker-limits.js';
import { propertiesBytes } from './properties-bytes.js';
import type { Publication, Qos } from './publication.js';

/** What goes out, and what had to be lowered for this broker. */
export interface FittedPublication extends Publication {
  readonly lowered: boolean;
}

const payloadBytes = (payload: string | Uint8Array): number =>
  typeof payload === 'string' ? Buffer.byteLength(payload) : payload.byteLength;

/** An upper bound of the packet without its properties: 5 header, 2 + topic, 2 id, 4 properties. */
const packetBytes = (topic: string, payload: number): number =>
  13 + Buffer.byteLength(topic) + payload;

/** At least once is a promise, so 1 never becomes 0; exactly once may become at least once. */
const fitQos = ({ qos, topic }: Publication, maximum: Qos): Qos => {
  if (qos <= maximum) return qos;
  if (maximum === 0)
    throw new GatewayError(
      'MQTT_PUBLISH_REFUSED',
      `topic "${topic}" is to be published with QoS ${qos}, but the broker offers QoS 0 only`,
      { hint: 'set qos to 0 for this topic, and accept that messages may be lost' },
    );
  return maximum;
};

/**
 * Checks what no broker would take.
 *
 * @throws GatewayError `MQTT_BAD_TOPIC`, `MQTT_PAYLOAD_TOO_LARGE`
 */
export const assertPublishable = (
  { topic, payload }: Publication,
  maxPayloadBytes: number,
): void => {
  assertTopic(topic);
  const bytes = payloadBytes(payload);
  if (bytes > maxPayloadBytes)
    throw new GatewayError(
      'MQTT_PAYLOAD_TOO_LARGE',
      `a payload of ${bytes} bytes for topic "${topic}" exceeds maxpayload, ${maxPayloadBytes} bytes`,
      {
        hint: `send less, or raise maxpayload in [MQTT]; for one command MQTTGATEWAY_MQTT_MAXPAYLOAD=${bytes}`,
      },
    );
};

/**
 * Checks a publication before it is sent and fits it to what the broker offers: QoS 2 is lowered
 * to 1 and retain left out where the broker cannot do more; QoS 1 is never lowered to 0.
 *
 * @throws GatewayError `MQTT_BAD_TOPIC`, `MQTT_PAYLOAD_TOO_LARGE`, `MQTT_PUBLISH_REFUSED`
 */
export const fitPublication = (
  publication: Publication,
  limits: BrokerLimits,
  maxPayloadBytes: number,
): FittedPublication => {
  assertPublishable(publication, maxPayloadBytes);
  const { topic, payload, properties } = publication;
  const bytes = payloadBytes(payload);
  const most = limits.maximumPacketBytes;
  if (most !== undefined && packetBytes(topic, bytes) + propertiesBytes(properties) > most)
    throw new GatewayError(
      'MQTT_PAYLOAD_TOO_LARGE',
      `a payload of ${bytes} bytes for topic "${topic}" exceeds what the broker takes, ${most} bytes a packet`,
    );
  const qos = fitQos(publication, limits.maximumQos);
  const retain = publication.retain && limits.retainAvailable;
  const lowered = qos !== publication.qos || retain !== publication.retain;
  return { ...publication, qos, retain, lowered };
};
