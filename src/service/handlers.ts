import { GatewayError } from '../errors/gateway-error.js';
import { filterFault } from '../map/mqtt-topic.js';
import type { InterfaceContext, OwnMessage } from '../sdk/interface-contract.js';
import type { FaultLog } from './fault-log.js';
import { readJson } from './read-json.js';
import { receivedOf } from './received-of.js';
import type { Handler, Service } from './service.js';

/** An interface may have 1,000 filters, and `enabled` is one. */
const MAX_HANDLERS = 999;

const decoder = new TextDecoder();

export interface HandlersOptions<Options> {
  readonly context: InterfaceContext;
  readonly service: Service<Options>;
  readonly faults: FaultLog;
  /** Whether they are called; what comes otherwise is left out and counted. */
  readonly isEnabled: () => boolean;
}

/** The handlers of a service, by filter: those that are declared, and those added at run time. */
export class Handlers<Options> {
  readonly #options: HandlersOptions<Options>;
  readonly #handlers = new Map<string, readonly { readonly handler: Handler<Options> }[]>();
  readonly #controls = new Map<string, (message: OwnMessage) => void>();
  #count = 0;
  #isOpen = false;

  constructor(options: HandlersOptions<Options>) {
    this.#options = options;
  }

  /**
   * @returns how to remove it
   * @throws GatewayError `MQTT_BAD_FILTER`, `SERVICE_FULL`
   */
  add(filter: string, handler: Handler<Options>): () => void {
    const fault = filterFault(filter);
    if (fault !== undefined)
      throw new GatewayError('MQTT_BAD_FILTER', `filter "${filter.slice(0, 200)}" ${fault}`);
    if (this.#count >= MAX_HANDLERS)
      throw new GatewayError(
        'SERVICE_FULL',
        `a service has ${MAX_HANDLERS} handlers at most; the one of "${filter.slice(0, 200)}" is one more`,
      );
    const entry = { handler };
    const others = this.#handlers.get(filter);
    this.#handlers.set(filter, [...(others ?? []), entry]);
    this.#count += 1;
    if (others === undefined && this.#isOpen) this.#subscribe(filter);
    return () => this.#remove(filter, entry);
  }

  /** Subscribes to all, at each start. */
  open(): void {
    this.#isOpen = true;
    for (const filter of this.#handlers.keys()) this.#subscribe(filter);
  }

  close(): void {
    this.#isOpen = false;
  }

  /** Subscribes to a topic of the service itself, which is heard whether it is enabled or not. */
  control(topic: string, receive: (message: OwnMessage) => void): void {
    this.#controls.set(topic, receive);
    this.#subscribe(topic);
  }

  #remove(filter: string, entry: { readonly handler: Handler<Options> }): void {
    const present = this.#handlers.get(filter) ?? [];
    const left = present.filter((other) => other !== entry);
    if (left.length === present.length) return;
    this.#count -= 1;
    if (left.length > 0) this.#handlers.set(filter, left);
    else {
      this.#handlers.delete(filter);
      if (this.#isOpen && !this.#controls.has(filter))
        this.#options.context.topics.unsubscribe(filter);
    }
  }

  #subscribe(filter: string): void {
    this.#options.context.topics.subscribe(filter, (message) => this.#receive(filter, message));
  }

  async #receive(filter: string, message: OwnMessage): Promise<void> {
    if (!this.#isOpen) return;
    this.#controls.get(filter)?.(message);
    for (const { handler } of this.#handlers.get(filter) ?? []) {
      if (!this.#options.isEnabled()) {
        this.#options.context.count('leftOutDisabled');
        continue;
      }
      try {
        await this.#call(filter, handler, message);
      } catch (cause) {
        this.#tell(message.topic, cause);
      }
    }
  }

  async #call(filter: string, handler: Handler<Options>, message: OwnMessage): Promise<void> {
    const { service } = this.#options;
    const text = decoder.decode(message.payload);
    const received = receivedOf(filter, message);
    if (typeof handler === 'function') await handler(service, text, received);
    else await handler.run(service, readJson(text), received);
  }

  #tell(topic: string, cause: unknown): void {
    const { context, faults } = this.#options;
    const isJson = cause instanceof GatewayError && cause.code === 'SERVICE_BAD_JSON';
    context.count(isJson ? 'jsonRefused' : 'handlersFailed');
    if (isJson) faults.warn(`${topic} left out`, cause);
    else faults.error(`handler of ${topic} failed`, cause);
  }
}
