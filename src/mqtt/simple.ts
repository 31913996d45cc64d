import { GatewayError } from '../errors/gateway-error.js';
import { callback, type VisitorSubscription } from './callback.js';
import type { InboundMessage } from './inbound-message.js';

/**
 * Subscribes, waits for `count` messages, one where nothing is said, and disconnects, as
 * `subscribe.simple` of Paho.
 *
 * @example const [message] = await simple('paho/test/topic', { host: 'broker.lan' });
 * @throws GatewayError of the first connection, a refused subscription, `MQTT_TIMEOUT` where
 *   `timeoutMs` is over before; what `signal` was aborted with
 */
export const simple = async (
  filters: string | readonly string[],
  { count = 1, ...subscription }: VisitorSubscription = {},
): Promise<InboundMessage[]> => {
  const messages: InboundMessage[] = [];
  const keep = (message: InboundMessage): void => void messages.push(message);
  const { endedBy } = await callback(keep, filters, { count, ...subscription });
  subscription.signal?.throwIfAborted();
  if (endedBy === 'timeout')
    throw new GatewayError(
      'MQTT_TIMEOUT',
      `${messages.length} of ${count} messages came within ${subscription.timeoutMs} ms`,
    );
  return messages;
};
