import { GatewayError } from '../errors/gateway-error.js';
import { filterFault, topicMatches } from '../map/mqtt-topic.js';
import type { OwnMessage } from '../sdk/interface-contract.js';

/** More than any device has topics; a bound for what one interface can make us subscribe to. */
const MAX_FILTERS = 1000;

/** What an interface does with a message on a topic of its own. */
export type OwnHandler = (message: OwnMessage) => void | Promise<void>;

/** The filters that an interface subscribed to by itself in one start, and what it does then. */
export class OwnFilters {
  readonly #handlers = new Map<string, OwnHandler>();
  readonly #onChange: (filters: readonly string[]) => void;

  constructor(onChange: (filters: readonly string[]) => void) {
    this.#onChange = onChange;
  }

  /** All filters, in the order of their subscription. */
  get all(): readonly string[] {
    return [...this.#handlers.keys()];
  }

  /** @throws GatewayError `MQTT_BAD_FILTER` */
  subscribe(filter: string, handler: OwnHandler): void {
    const fault = typeof filter === 'string' ? filterFault(filter) : 'is no text';
    if (fault !== undefined)
      throw new GatewayError(
        'MQTT_BAD_FILTER',
        `filter "${String(filter).slice(0, 200)}" ${fault}`,
      );
    const isNew = !this.#handlers.has(filter);
    if (isNew && this.#handlers.size >= MAX_FILTERS)
      throw new GatewayError(
        'MQTT_BAD_FILTER',
        `filter "${filter.slice(0, 200)}" is one too many: an interface has ${MAX_FILTERS} at most`,
      );
    this.#handlers.set(filter, handler);
    if (isNew) this.#onChange(this.all);
  }

  unsubscribe(filter: string): void {
    if (this.#handlers.delete(filter)) this.#onChange(this.all);
  }

  /** What is done with messages of one filter. */
  handlerOf(filter: string): OwnHandler | undefined {
    return this.#handlers.get(filter);
  }

  /** All handlers whose filter has the topic. */
  handlersOf(topic: string): readonly OwnHandler[] {
    return [...this.#handlers].flatMap(([filter, handler]) =>
      // Of a shared subscription the broker matches what follows the name of the group.
      topicMatches(filter.replace(/^\$share\/[^/]*\//, ''), topic) ? [handler] : [],
    );
  }

  clear(): void {
    if (this.#handlers.size === 0) return;
    this.#handlers.clear();
    this.#onChange([]);
  }
}
