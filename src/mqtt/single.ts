import { publishOnce } from './publish-once.js';
import type { SentMessage, VisitorOptions } from './visit.js';
import { publicationOf, visitorOptions } from './visitor-options.js';

/**
 * Publishes one message and disconnects, as `publish.single` of Paho.
 *
 * @example await single('paho/test/topic', { payload: 'payload', host: 'broker.lan' })
 * @throws GatewayError of whatever failed first
 */
export const single = async (
  topic: string,
  options: Omit<SentMessage, 'topic'> & VisitorOptions = {},
): Promise<void> => {
  const { payload, qos, retain, properties, ...visit } = options;
  const message = publicationOf({
    topic,
    ...(payload !== undefined && { payload }),
    ...(qos !== undefined && { qos }),
    ...(retain !== undefined && { retain }),
    ...(properties && { properties }),
  });
  return publishOnce(visitorOptions(visit), message, visit);
};
