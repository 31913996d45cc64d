import { GatewayError } from '../errors/gateway-error.js';
import type { Message } from '../map/message.js';
import { MAX_LINE } from './host-message.js';
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
  /** So many were refused since it was told last. */
  readonly onRefused: (count: number) => void;
  /** More were refused than anybody emits who looks at the answers. */
  readonly onFlood: (fault: GatewayError) => void;
}

interface Emit {
  readonly text: string;
  readonly id: number;
  readonly resolve: () => void;
  readonly reject: (cause: unknown) => void;
}

/**
 * The messages that a host has emitted and the gateway has not accepted: a few are on their way, and
 * the others wait here, where they cost the gateway nothing.
 */
export class EmitWindow {
  readonly #options: EmitWindowOptions;
  readonly #posted = new Map<number, Emit>();
  /** A set, in the order of insertion: its first member is removed at once, however many wait. */
  readonly #waiting = new Set<Emit>();
  #lastId = 0;
  #postedLength = 0;
  #refused = 0;
  #untold = 0;
  #full: GatewayError | undefined;

  constructor(options: EmitWindowOptions) {
    this.#options = options;
  }

  /** @throws GatewayError `INTERFACE_QUEUE_FULL`, `MESSAGE_INVALID`, or what the gateway answers */
  async send(message: Message): Promise<void> {
    if (this.#waiting.size >= MAX_WAITING) this.#refuse();
    this.#lastId += 1;
    const id = this.#lastId;
    const text = plainText({ type: 'emit', id, message });
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

  /** The gateway has answered. */
  settle(id: number, refusal?: unknown): void {
    const emit = this.#posted.get(id);
    if (emit === undefined) return;
    this.#posted.delete(id);
    this.#postedLength -= emit.text.length;
    if (refusal === undefined) emit.resolve();
    else emit.reject(refusal);
    this.#post();
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
