import type { Message } from '../../map/message.js';
import type { Receipt } from '../../mqtt/inbound-handling.js';
import type { InboundMessage } from '../../mqtt/inbound-message.js';
import type { Publication } from '../../mqtt/publication.js';
import {
  Inbound,
  type InboundChange,
  type InboundCounters,
  type InboundOptions,
} from '../inbound.js';
import type { CommandFate, CommandTerms } from './command-terms.js';
import { messageSize } from './message-size.js';
import { toEach } from './to-each.js';

/** What takes the messages of one instance. */
export interface Receiver {
  deliver(message: Message, terms: CommandTerms): void;
}

export interface IntakeOptions extends Omit<InboundOptions, 'deliver' | 'park'> {
  /** Those that a message is for. */
  readonly receivers: (message: Message) => readonly Receiver[];
  /** Keeps a command that nobody could finish. */
  readonly setAside: (publication: Publication, reason: string) => Promise<void>;
  readonly onLost: (publication: Publication, error: unknown) => void;
}

/** From the client to the interfaces; tells when all are done with a message: then it may be acknowledged. */
export class Intake {
  readonly #options: IntakeOptions;
  readonly #inbound: Inbound;

  constructor(options: IntakeOptions) {
    this.#options = options;
    this.#inbound = new Inbound({
      ...options,
      deliver: (message, terms) => this.#deliver(message, terms),
    });
  }

  get counters(): InboundCounters {
    return this.#inbound.counters;
  }

  /** From now on it is so. */
  change(change: InboundChange): void {
    this.#inbound.change(change);
  }

  /** Waits for no more parts of messages. */
  flush(): void {
    this.#inbound.flush();
  }

  /** @returns a promise only where something waits for the message and its sender for us */
  receive(message: InboundMessage): Receipt | Promise<Receipt> {
    let isSettled = false;
    let receipt: Receipt | Promise<Receipt>;
    let resolve: ((receipt: Receipt | Promise<Receipt>) => void) | undefined;
    this.#inbound.receive(message, {
      settle: (fate) => {
        isSettled = true;
        receipt = this.#receiptOf(message, fate);
        resolve?.(receipt);
      },
    });
    // Nobody acknowledges what came with QoS 0.
    if (isSettled || message.qos === 0) return receipt;
    return new Promise((done) => {
      resolve = done;
    });
  }

  #deliver(message: Message, terms: CommandTerms): void {
    const receivers = this.#options.receivers(message);
    const each = toEach({ ...terms, bytes: messageSize(message) }, receivers.length);
    for (const receiver of receivers) receiver.deliver(message, each);
  }

  #receiptOf(message: InboundMessage, fate: CommandFate): Receipt | Promise<Receipt> {
    if (fate === 'stopping') return 'leave';
    return fate === 'timedOut' ? this.#setAside(message) : undefined;
  }

  /** Nobody knows what became of it, so it must neither be carried out again nor be forgotten. */
  async #setAside(message: InboundMessage): Promise<undefined> {
    const { setAside, onLost } = this.#options;
    try {
      await setAside(message, 'command not finished by an interface within commandtimeout');
    } catch (error) {
      onLost(message, error);
    }
  }
}
