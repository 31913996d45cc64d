import { refuseValue } from './assert-names.js';
import type { Publication, Qos } from './publication.js';
import { publishAll } from './publish-all.js';
import type { SentMessage, VisitorOptions } from './visit.js';
import { publicationOf, visitorOptions } from './visitor-options.js';

/** A message in short: topic, payload, QoS, retain. */
export type MessageTuple = readonly [
  topic: string,
  payload?: Publication['payload'],
  qos?: Qos,
  retain?: boolean,
];

const isTuple = (message: SentMessage | MessageTuple): message is MessageTuple =>
  Array.isArray(message);

const messageOf = (message: SentMessage | MessageTuple, index: number): Publication => {
  const what = `messages[${index}]`;
  if (!isTuple(message)) return publicationOf(message, what);
  const [topic, payload = '', qos = 1, retain = false] = message;
  return publicationOf({ topic, payload, qos, retain }, what);
};

/**
 * Publishes messages in their order, waits until the broker has them all and disconnects, as
 * `publish.multiple` of Paho.
 *
 * @example await multiple([{ topic: 'a', payload: '1' }, ['b', '2', 0, true]], { host: 'broker.lan' })
 * @returns how many there were
 * @throws GatewayError of whatever failed first
 */
export const multiple = async (
  messages: readonly (SentMessage | MessageTuple)[],
  visit: VisitorOptions = {},
): Promise<number> => {
  if (!Array.isArray(messages)) refuseValue('messages', messages, 'an array');
  return publishAll(visitorOptions(visit), messages.map(messageOf), visit);
};
