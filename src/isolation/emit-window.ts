import { GatewayError } from '../errors/gateway-error.js';
import { type HostRequestMessage, MAX_LINE } from './host-message.js';
import { plainText } from './plain-text.js';

/** How many the gateway may have that it has not answered. */
const MAX_POSTED = 256;
/** How long all of these may be, in UTF-16 units; one may go beyond it. */
const MAX_POSTED_LENGTH = 4 * MAX_LINE;
/** How many may wait for that. */
const MAX_WAITING = 10_000;
/** How many may be refused before that is a defect. */
const MAX_REFUSED = 10_000;

export interface EmitWindowOptions {
  /** Sends a line to the gateway. */
  readonly post: (text: string) => void;
  /** Numbers what is answered. */
  readonly nextId: () => number;
  /** So many were refused since it was told last. */
  readonly onRefused: (count: number) => void;
  /** More were refused than anybody emits who looks at the answers. */
  readonly onFlood: (fault: GatewayError) => void;
}

type Unnumbered<Message> = Message extends unknown ? Omit<Message, 'id'> : never;

/** What a host says to the world, without the number by which it is answered. */
export type Outgoing = Unnumbered<
  Extract<HostRequestMessage, { type: 'emit' | 'publish' | 'submit' }>
>;

interface Emit {
  readonly text: string;
  readonly id: number;
  readonly resolve: () => void;
  readonly reject: (cause: unknown) => void;
}

/**
 * What a host has emitted, published and submitted and the gateway has not accepted: a few are on
 * their way, and the others wait here in order, where they cost the gateway nothing.
 */
export class EmitWindow {
  readonly #options: EmitWindowOptions;
  readonly #posted = new Map<number, Emit>();
  /** A set, in the order of insertion: its first member is removed at once, however many wait. */
  readonly #waiting = new Set<Emit>();
  #postedLength = 0;
  #refused = 0;
  #untold = 0;
  #full: GatewayError | undefined;

  constructor(options: EmitWindowOptions) {
    this.#options = options;
  }

  /** @throws GatewayError `INTERFACE_QUEUE_FULL`, `MESSAGE_INVALID`, or what the gateway answers */
  async send(outgoing: Outgoing): Promise<void> {
    if (this.#waiting.size >= MAX_WAITING) this.#refuse();
    const id = this.#options.nextId();
    const text = plainText({ id, ...outgoing });
    if (text.length > MAX_LINE)
      throw new GatewayError(
        'MESSAGE_INVALID',
        `the message has ${text.length} characters; expected ${MAX_LINE} at most`,
      );
    await new Promise<void>((resolve, reject) => {
      this.#waiting.add({ text, id, resolve, reject });
      this.#post();
    });
  }

  /** The gateway has answered. @returns whether that was about one of these */
  settle(id: number, refusal?: unknown): boolean {
    const emit = this.#posted.get(id);
    if (emit === undefined) return false;
    this.#posted.delete(id);
    this.#postedLength -= emit.text.length;
    if (refusal === undefined) emit.resolve();
    else emit.reject(refusal);
    this.#post();
    return true;
  }

  #post(): void {
    for (const emit of this.#waiting) {
      if (this.#posted.size >= MAX_POSTED || this.#postedLength >= MAX_POSTED_LENGTH) return;
      this.#waiting.delete(emit);
      this.#posted.set(emit.id, emit);
      this.#postedLength += emit.text.length;
      this.#options.post(emit.text);
    }
  }

  #refuse(): never {
    this.#refused += 1;
    this.#untold += 1;
    // Once a turn of the event loop, not for each.
    if (this.#untold === 1) setImmediate(() => this.#tell());
    if (this.#refused === MAX_REFUSED + 1) {
      this.#tell();
      this.#options.onFlood(
        new GatewayError(
          'INTERFACE_FLOODS',
          `it emitted ${this.#refused} messages more than were taken, and did not wait`,
        ),
      );
    }
    // One for all of them: whoever floods must not cost a stack for each.
    this.#full ??= new GatewayError(
      'INTERFACE_QUEUE_FULL',
      `${MAX_WAITING} messages wait already; await each emit`,
    );
    throw this.#full;
  }

  #tell(): void {
    if (this.#untold > 0) this.#options.onRefused(this.#untold);
    this.#untold = 0;
  }
}
