import { assertNames, refuseValue } from './assert-names.js';
import type { Publication } from './publication.js';

const KNOWN = {
  topic: true,
  payload: true,
  qos: true,
  retain: true,
  properties: true,
} as const satisfies Record<keyof Publication, true>;

const ELSEWHERE = {
  msg: 'payload',
  message: 'payload',
  retained: 'retain',
  QoS: 'qos',
};

/**
 * Refuses a quality of service that there is not.
 *
 * @throws GatewayError `MQTT_BAD_OPTION`
 */
export const assertQos = (name: string, qos: unknown): void => {
  if (qos !== 0 && qos !== 1 && qos !== 2) refuseValue(name, qos, '0, 1 or 2');
};

/**
 * Refuses a message that a program without types has made wrongly.
 *
 * @param what how the error calls it: `message`, `messages[3]`
 * @throws GatewayError `MQTT_BAD_OPTION`
 */
export const assertMessage = (what: string, message: Partial<Publication>): void => {
  if (typeof message !== 'object' || message === null)
    refuseValue(what, message, 'an object with topic and payload, or an array of them');
  assertNames(what, message, KNOWN, ELSEWHERE);
  const { topic, payload = '', qos = 1, retain = false, properties = {} } = message;
  if (typeof topic !== 'string') refuseValue(`topic of ${what}`, topic, 'a string');
  if (typeof payload !== 'string' && !(payload instanceof Uint8Array))
    refuseValue(`payload of ${what}`, payload, 'a string or bytes: String(…), JSON.stringify(…)');
  assertQos(`qos of ${what}`, qos);
  if (typeof retain !== 'boolean') refuseValue(`retain of ${what}`, retain, 'true or false');
  if (typeof properties !== 'object' || properties === null)
    refuseValue(`properties of ${what}`, properties, 'an object');
};
