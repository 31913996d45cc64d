import { GatewayError } from '../errors/gateway-error.js';
import { filterFault, topicMatches } from '../map/mqtt-topic.js';
import type { InboundHandling, Receipt } from './inbound-handling.js';
import type { InboundMessage } from './inbound-message.js';

/** What is done with a message; as `onMessage` of the client. */
export type MessageHandler = NonNullable<InboundHandling['onMessage']>;

type Returned = ReturnType<MessageHandler>;

const together = async (returned: readonly Returned[]): Promise<Receipt> => {
  const settled = await Promise.allSettled(returned.map(async (one) => one));
  for (const one of settled) if (one.status === 'rejected') throw one.reason;
  return settled.some((one) => one.status === 'fulfilled' && one.value === 'leave')
    ? 'leave'
    : undefined;
};

/**
 * Handlers of single filters, as Paho's `message_callback_add` has them: of a message all are called
 * whose filter matches its topic, in the order in which they were added. Each is called although one
 * before it throws.
 */
export class FilterHandlers {
  readonly #handlers = new Set<{ readonly filter: string; readonly handler: MessageHandler }>();

  /**
   * @returns takes the handler away again
   * @throws GatewayError `MQTT_BAD_FILTER`
   */
  add(filter: string, handler: MessageHandler): () => void {
    const fault = filterFault(filter);
    if (fault !== undefined)
      throw new GatewayError('MQTT_BAD_FILTER', `filter "${filter.slice(0, 200)}" ${fault}`);
    const entry = { filter, handler };
    this.#handlers.add(entry);
    return () => void this.#handlers.delete(entry);
  }

  /** Hands a message over; to `otherwise` where no filter matches. */
  deliver(message: InboundMessage, otherwise: MessageHandler | undefined): Returned {
    if (this.#handlers.size === 0) return otherwise?.(message);
    const matching = [...this.#handlers].filter(({ filter }) =>
      topicMatches(filter, message.topic),
    );
    if (matching.length === 0) return otherwise?.(message);
    const [only] = matching;
    if (matching.length === 1 && only !== undefined) return only.handler(message);
    return together(
      matching.map(({ handler }): Returned => {
        try {
          return handler(message);
        } catch (error) {
          return Promise.reject<never>(error);
        }
      }),
    );
  }
}
