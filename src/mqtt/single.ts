import { publishOnce } from './publish-once.js';
import {
  publicationOf,
  type SentMessage,
  type VisitorOptions,
  visitorOptions,
} from './visitor-options.js';

/**
 * Publishes one message and disconnects, as `publish.single` of Paho.
 *
 * @example await single('paho/test/topic', { payload: 'payload', host: 'broker.lan' })
 * @throws GatewayError of whatever failed first
 */
export const single = (
  topic: string,
  {
    payload = '',
    qos = 1,
    retain = false,
    properties,
    ...visit
  }: Omit<SentMessage, 'topic'> & VisitorOptions = {},
): Promise<void> => {
  const message = { topic, payload, qos, retain, ...(properties && { properties }) };
  return publishOnce(visitorOptions(visit), publicationOf(message), visit);
};
