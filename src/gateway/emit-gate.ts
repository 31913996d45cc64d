import { setImmediate } from 'node:timers/promises';
import { GatewayError } from '../errors/gateway-error.js';
import type { Message } from '../map/message.js';

/** How many one interface may emit before it waits for the event loop to turn. */
const MAX_A_TURN = 64;
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

/** What one interface has said. */
export interface EmitCounters {
  readonly emitted: number;
  /** By itself, beside the map. */
  readonly published: number;
  /** Given back: too many of its own waited already, or it was not running. */
  readonly emitsRefused: number;
}

/** The way out of one interface: so much may wait, and no more. */
export class EmitGate {
  readonly #options: EmitGateOptions;
  #emitted = 0;
  #published = 0;
  #refused = 0;
  #refusedBefore = 0;
  #thisTurn = 0;
  #turn: Promise<void> | undefined;
  #full: GatewayError | undefined;

  constructor(options: EmitGateOptions) {
    this.#options = options;
  }

  get counters(): EmitCounters {
    return { emitted: this.#emitted, published: this.#published, emitsRefused: this.#refused };
  }

  /** A new start begins. */
  open(): void {
    this.#refusedBefore = this.#refused;
  }

  /** Counts those that were refused before they came here, where a host bounds them itself. */
  countRefused(count: number): void {
    this.#refused += count;
    this.#refusedBefore += count;
  }

  /** @throws GatewayError `INTERFACE_QUEUE_FULL` */
  async emit(message: Message): Promise<void> {
    if (this.#options.isFull()) this.#refuse();
    this.#emitted += 1;
    await this.#options.accept(message);
    await this.#letOthersCome();
  }

  /**
   * The same for what it publishes by itself.
   *
   * @throws GatewayError `INTERFACE_QUEUE_FULL`
   */
  async publish(enter: () => Promise<void>): Promise<void> {
    if (this.#options.isFull()) this.#refuse();
    this.#published += 1;
    await enter();
    await this.#letOthersCome();
  }

  async #letOthersCome(): Promise<void> {
    // Where all is accepted at once, who awaits each emit in a loop would let nobody else come.
    this.#thisTurn += 1;
    this.#turn ??= this.#untilTurn();
    if (this.#thisTurn > MAX_A_TURN) await this.#turn;
  }

  async #untilTurn(): Promise<void> {
    await setImmediate();
    this.#turn = undefined;
    this.#thisTurn = 0;
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
    // One for all of them: whoever floods must not cost a stack for each.
    this.#full ??= new GatewayError(
      'INTERFACE_QUEUE_FULL',
      `too many messages of ${name} wait already; await each emit`,
    );
    throw this.#full;
  }
}
