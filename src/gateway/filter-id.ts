/** The greatest identifier that a subscription can have (MQTT 5, clause 3.8.2.1.2). */
const MAX_ID = 268_435_455;

/**
 * The identifier of a filter's subscription, from 2 on: the same in each process, because a broker
 * that keeps the session also keeps what came by the subscriptions of the process before.
 */
export const filterId = (filter: string): number => {
  // FNV-1a.
  let hash = 0x811c9dc5;
  for (let index = 0; index < filter.length; index += 1)
    hash = Math.imul(hash ^ filter.charCodeAt(index), 0x01000193) >>> 0;
  return 2 + (hash % (MAX_ID - 1));
};
