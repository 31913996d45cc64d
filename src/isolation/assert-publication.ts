import { GatewayError } from '../errors/gateway-error.js';
import { assertTopic } from '../map/mqtt-topic.js';
import type { OwnPublication } from '../sdk/interface-contract.js';

const bad = (what: string): GatewayError => new GatewayError('INTERFACE_BAD_DATA', what);

/**
 * Refuses what an interface wants published on a topic of its own, and what no broker would take; its
 * author may write without types.
 *
 * @throws GatewayError `MQTT_BAD_TOPIC`, `INTERFACE_BAD_DATA`
 */
export const assertPublication = ({ topic, payload, qos, retain }: OwnPublication): void => {
  if (typeof topic !== 'string')
    throw new GatewayError('MQTT_BAD_TOPIC', `the topic is ${typeof topic}; expected text`);
  assertTopic(topic);
  if (typeof payload !== 'string' && !(payload instanceof Uint8Array))
    throw bad(`the payload for ${topic} is ${typeof payload}; expected text or bytes`);
  if (qos !== undefined && qos !== 0 && qos !== 1 && qos !== 2)
    throw bad(`qos is ${String(qos)}; expected 0, 1 or 2`);
  if (retain !== undefined && typeof retain !== 'boolean')
    throw bad(`retain is ${String(retain)}; expected true or false`);
};
