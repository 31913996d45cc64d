import { GatewayError } from '../errors/gateway-error.js';
import type { Message } from '../map/message.js';

/** How many may be refused in one start before that is a defect. */
const MAX_REFUSED = 10_000;

export interface EmitGateOptions {
  /** The instance's. */
  readonly name: string;
  /** Takes a message of the device; resolves when it is accepted. */
  readonly accept: (message: Message) => Promise<void>;
  /** Whether so many of its messages wait to be accepted that one more is refused. */
  readonly isFull: () => boolean;
  readonly onFlood: (fault: GatewayError) => void;
}

/** The way out of one interface: so much may wait, and no more. */
export class EmitGate {
  readonly #options: EmitGateOptions;
  #emitted = 0;
  #refused = 0;
  #refusedBefore = 0;

  constructor(options: EmitGateOptions) {
    this.#options = options;
  }

  get counters(): { readonly emitted: number; readonly emitsRefused: number } {
    return { emitted: this.#emitted, emitsRefused: this.#refused };
  }

  /** A new start begins. */
  open(): void {
    this.#refusedBefore = this.#refused;
  }

  /** @throws GatewayError `INTERFACE_QUEUE_FULL` */
  async emit(message: Message): Promise<void> {
    if (this.#options.isFull()) this.#refuse();
    this.#emitted += 1;
    await this.#options.accept(message);
  }

  #refuse(): never {
    const { name, onFlood } = this.#options;
    this.#refused += 1;
    const refused = this.#refused - this.#refusedBefore;
    if (refused > MAX_REFUSED)
      onFlood(
        new GatewayError(
          'INTERFACE_FLOODS',
          `it emitted ${refused} messages more than were taken, and did not wait`,
        ),
      );
    throw new GatewayError(
      'INTERFACE_QUEUE_FULL',
      `too many messages of ${name} wait already; await each emit`,
    );
  }
}
