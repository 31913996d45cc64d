import { assertMessage } from './assert-message.js';
import { assertVisit } from './assert-visit.js';
import type { MgClientOptions } from './mg-client-options.js';
import type { Publication } from './publication.js';
import type { SentMessage, VisitorOptions } from './visit.js';

const PORTS = { tcp: 1883, tls: 8883, ws: 80, wss: 443, unix: 1883 } as const;

/**
 * The whole message.
 *
 * @param what how an error calls it
 * @throws GatewayError `MQTT_BAD_OPTION`
 */
export const publicationOf = (message: SentMessage, what = 'message'): Publication => {
  assertMessage(what, message);
  const { topic, payload = '', qos = 1, retain = false, properties } = message;
  return { topic, payload, qos, retain, ...(properties && { properties }) };
};

/**
 * The client's options, with a client id that nobody has.
 *
 * @throws GatewayError `MQTT_BAD_OPTION`
 */
export const visitorOptions = (options: VisitorOptions): MgClientOptions => {
  assertVisit(options);
  const { will, timeoutMs: _timeoutMs, signal: _signal, ...given } = options;
  return {
    host: 'localhost',
    port: PORTS[given.transport ?? 'tcp'],
    // MQTT 3.1 takes 23 characters at most.
    clientId: `visitor-${crypto.randomUUID().slice(0, 13)}`,
    ...given,
    ...(will && { will: publicationOf(will, 'will') }),
  };
};
