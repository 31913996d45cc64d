import type { OwnMessage } from '../sdk/interface-contract.js';
import type { Received } from './service.js';

/**
 * What a handler learns of a message that came on its filter.
 *
 * @example receivedOf('sms/+/#', …) of sms/send/49/1 // levels ['send'], rest '49/1'
 */
export const receivedOf = (filter: string, { topic, payload, retain }: OwnMessage): Received => {
  const parts = filter.split('/');
  const given = topic.split('/');
  const wild = parts.indexOf('#');
  return {
    topic,
    rest: wild < 0 ? '' : given.slice(wild).join('/'),
    levels: given.filter((_, index) => parts[index] === '+'),
    retain,
    bytes: payload,
  };
};
