import { topicFault } from '../../map/mqtt-topic.js';
import type { InboundMessage } from '../../mqtt/inbound-message.js';
import type { MessageProperties } from '../../mqtt/message-properties.js';

/** Where an answer goes. */
export interface AnswerAddress {
  readonly topic: string;
  readonly properties?: MessageProperties;
}

const MAX_CORRELATION_BYTES = 1024;

/** Why an answer may not go there: it would be a request, or it is the broker's own place. */
const isForbidden = (topic: string, base: string): boolean =>
  topicFault(topic) !== undefined || topic.startsWith('$') || topic.startsWith(`${base}/request/`);

/**
 * Where whoever asked wants the answer (MQTT 5, clause 4.10), or else on the topic for everybody;
 * undefined where it may not go there.
 */
export const answerAddress = (
  { properties = {} }: Pick<InboundMessage, 'properties'>,
  base: string,
  what: string,
): AnswerAddress | undefined => {
  const { responseTopic, correlationData } = properties;
  const topic = responseTopic ?? `${base}/response/${what}`;
  if (isForbidden(topic, base)) return undefined;
  if (correlationData === undefined) return { topic };
  return correlationData.length > MAX_CORRELATION_BYTES
    ? undefined
    : { topic, properties: { correlationData } };
};
