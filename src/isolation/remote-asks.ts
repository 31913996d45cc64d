import { GatewayError } from '../errors/gateway-error.js';
import { parseMessage } from '../map/parse-message.js';
import type { OwnMessage } from '../sdk/interface-contract.js';
import type { GatewayMessage } from './gateway-message.js';
import type { HostRequestMessage } from './host-message.js';
import type { HostedContext } from './hosted-context.js';
import { toWireError } from './wire-error.js';
import { fromWirePayload } from './wire-payload.js';

/** How many may be unanswered, beside what is emitted and published: that is bounded elsewhere. */
const MAX_UNANSWERED = 1000;
/** How many may be refused for that before it is a defect. */
const MAX_REFUSED = 10_000;

export interface RemoteAsksOptions {
  readonly context: HostedContext;
  readonly send: (message: GatewayMessage) => void;
  /** Hands over what came on a filter; resolves when the host is done with it. */
  readonly hear: (filter: string, message: OwnMessage) => Promise<void>;
}

/** What one host asks of the gateway, in order, and the answers. */
export class RemoteAsks {
  readonly #options: RemoteAsksOptions;
  #unanswered = 0;
  #refused = 0;
  #full: GatewayError | undefined;

  constructor(options: RemoteAsksOptions) {
    this.#options = options;
  }

  async take(asked: HostRequestMessage): Promise<void> {
    const { send } = this.#options;
    const { id } = asked;
    const isPaced = asked.type === 'emit' || asked.type === 'publish';
    try {
      if (!isPaced) this.#enter();
      try {
        const result = await this.#perform(asked);
        send({ type: 'accepted', id, ...(result !== undefined && { result }) });
      } finally {
        if (!isPaced) this.#unanswered -= 1;
      }
    } catch (cause) {
      send({ type: 'refused', id, error: toWireError(cause) });
    }
  }

  async #perform(asked: HostRequestMessage): Promise<unknown> {
    const { context, hear } = this.#options;
    switch (asked.type) {
      case 'emit':
        return context.emit(parseMessage(asked.message));
      case 'publish': {
        const { topic, qos, retain } = asked;
        const payload = 'base64' in asked ? fromWirePayload(asked) : asked.payload;
        return context.topics.publish({ topic, payload, qos, retain });
      }
      case 'submit':
        return context.submitAction(asked.destination, asked.action, asked.message);
      case 'subscribe': {
        const { filter } = asked;
        return context.topics.subscribe(filter, (message) => hear(filter, message));
      }
      case 'load':
        return context.state.load();
      case 'save':
        return context.state.save(asked.state);
    }
  }

  #enter(): void {
    if (this.#unanswered < MAX_UNANSWERED) {
      this.#unanswered += 1;
      return;
    }
    this.#refused += 1;
    if (this.#refused === MAX_REFUSED + 1)
      this.#options.context.lost(
        new GatewayError(
          'INTERFACE_FLOODS',
          `it asked ${this.#refused} times more than was answered, and did not wait`,
        ),
      );
    // One for all of them: whoever floods must not cost a stack for each.
    this.#full ??= new GatewayError(
      'INTERFACE_QUEUE_FULL',
      `${MAX_UNANSWERED} questions wait already; wait for the answers`,
    );
    throw this.#full;
  }
}
