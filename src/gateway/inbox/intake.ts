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
import { Inbox, type InboxCounters, type StoredInbox } from './inbox.js';
import { messageSize } from './message-size.js';
import { NOT_FINISHED } from './not-finished.js';
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
  /** Where commands are parked; missing: nowhere. */
  readonly inbox?: StoredInbox | undefined;
  readonly maxCommands: number;
  /** Whether one more command would be left out somewhere. */
  readonly isBusy: () => boolean;
  readonly onTrouble: (key: string, text: string) => void;
}

/** What came, and what became of it. */
export interface IntakeCounters extends InboundCounters {
  readonly inbox?: InboxCounters;
}

/** From the client to the interfaces; tells when all are done with a message: then it may be acknowledged. */
export class Intake {
  readonly #options: IntakeOptions;
  readonly #inbound: Inbound;
  readonly #inbox: Inbox | undefined;

  constructor(options: IntakeOptions) {
    const { inbox: stored } = options;
    this.#options = options;
    const inbox =
      stored &&
      new Inbox({
        ...options,
        stored,
        carryOn: (packet, arrival) => this.#inbound.receive(packet, arrival),
        setAside: (packet, reason) => this.#setAside(packet, reason),
      });
    this.#inbox = inbox;
    this.#inbound = new Inbound({
      ...options,
      deliver: (message, terms) => this.#deliver(message, terms),
      park: stored?.parks ? (packet, arrival) => inbox?.park(packet, arrival) : undefined,
    });
  }

  get counters(): IntakeCounters {
    const inbox = this.#inbox?.counters;
    return { ...this.#inbound.counters, ...(inbox && { inbox }) };
  }

  /** Goes on with what an earlier process left. */
  start(): void {
    this.#inbox?.take();
  }

  /** The end, after that of the interfaces; what is parked stays where it is. */
  async close(): Promise<void> {
    await this.#inbox?.close();
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
    if (fate !== 'timedOut') return undefined;
    return this.#setAside(message, NOT_FINISHED).then(() => undefined);
  }

  /** It must neither be carried out again nor be forgotten. */
  async #setAside(message: InboundMessage, reason: string): Promise<void> {
    const { setAside, onLost } = this.#options;
    try {
      await setAside(message, reason);
    } catch (error) {
      onLost(message, error);
    }
  }
}
