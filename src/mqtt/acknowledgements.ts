import type { Receipt } from './inbound-handling.js';
import type { InboundMessage } from './inbound-message.js';
import type { Unacked, Unacknowledged } from './unacknowledged.js';

/** The part of a socket that acknowledgements need. */
export interface AckStream {
  readonly writable: boolean;
  write(bytes: Uint8Array): boolean;
  once(event: 'drain', listener: () => void): unknown;
}

export interface AcknowledgementsOptions {
  /** How long one may stay without PUBACK. */
  readonly deadlineMs: number;
  readonly stream: AckStream;
  /** What earlier connections left. */
  readonly earlier: Unacknowledged;
  /** Told of each PUBACK as it goes out. */
  readonly onSent?: ((id: number) => void) | undefined;
  /** A message is acknowledged although it is not handled yet. */
  readonly onLate: (message: InboundMessage) => void;
}

const PUBACK = 0x40;

/**
 * How many may be in hand. A broker that keeps to our receive maximum never comes here; MQTT 3.1.1
 * has none. The stream waits then, and with it the PUBACKs that a handler may be waiting for.
 */
const MAX_PENDING = 1_024;
/** Of all messages without PUBACK. */
const MAX_BYTES = 67_108_864;

/**
 * The PUBACKs of one connection. mqtt.js reads nothing while a handler works, neither PINGRESP nor
 * the PUBACKs of what the handler itself publishes, and sends its PUBACK on whatever connection
 * there is then. These go out when the handler is done, in the order in which the messages came
 * (MQTT-4.6.0-2), on their own connection or never.
 */
export class Acknowledgements {
  readonly #options: AcknowledgementsOptions;
  /** In the order in which they came. */
  readonly #arrivals = new Map<Unacked, number>();
  /** Packet identifiers whose PUBACK goes out with the end of this turn of the event loop. */
  #due: number[] = [];
  #flushing: NodeJS.Immediate | undefined;
  #timer: NodeJS.Timeout | undefined;
  #waiting: (() => void) | undefined;
  #pending = 0;
  #bytes = 0;
  #isDraining = false;
  #isClosed = false;

  constructor(options: AcknowledgementsOptions) {
    this.#options = options;
  }

  /** Messages without PUBACK. */
  get size(): number {
    return this.#arrivals.size;
  }

  /**
   * The message came again after a reconnect: it is acknowledged when the handler that it already
   * has is done. Returns whether that is so.
   */
  resume(id: number, message: InboundMessage): boolean {
    const entry = this.#options.earlier.take(id, message);
    if (entry !== undefined) this.#add(entry);
    return entry !== undefined;
  }

  /** A message came; without `receipt` it is handled already. It must not be rejected. */
  add(id: number, message: InboundMessage, receipt: Promise<Receipt> | undefined): void {
    if (receipt === undefined && this.#arrivals.size === 0 && !this.#isClosed) {
      this.#acknowledge(id);
      return;
    }
    const entry: Unacked = { id, message, state: 'pending', onSettled: undefined };
    if (receipt === undefined) entry.state = 'done';
    else void receipt.then((value) => settle(entry, value === 'leave' ? 'left' : 'done'));
    this.#add(entry);
  }

  /** Calls `proceed` as soon as one more message may be handed over. */
  whenRoom(proceed: () => void): void {
    if (this.#hasRoom) proceed();
    else this.#waiting = proceed;
  }

  /** The last PUBACKs that may go out. */
  end(): void {
    this.#flush();
    this.close();
  }

  /** The connection has ended: what has no PUBACK is kept for the next one. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    clearTimeout(this.#timer);
    clearImmediate(this.#flushing);
    this.#options.earlier.keep(this.#arrivals.keys());
    this.#arrivals.clear();
    this.#proceed();
  }

  get #hasRoom(): boolean {
    if (this.#isClosed) return true;
    return !this.#isDraining && this.#pending < MAX_PENDING && this.#bytes < MAX_BYTES;
  }

  #add(entry: Unacked): void {
    if (this.#isClosed) {
      // It was read before the end and handed over after it: the next connection brings it again.
      this.#options.earlier.keep([entry]);
      return;
    }
    if (entry.state === 'pending') this.#pending += 1;
    this.#bytes += entry.message.payload.length;
    entry.onSettled = () => {
      this.#pending -= 1;
      this.#sweep();
    };
    this.#arrivals.set(entry, performance.now());
    if (this.#timer === undefined) this.#watch(this.#options.deadlineMs);
    this.#sweep();
  }

  /** Acknowledges what is done up to the first that is not. */
  #sweep(): void {
    for (const entry of this.#arrivals.keys()) {
      if (entry.state === 'pending') break;
      this.#arrivals.delete(entry);
      this.#bytes -= entry.message.payload.length;
      if (entry.state === 'done') this.#acknowledge(entry.id);
    }
    this.#proceed();
  }

  #acknowledge(id: number): void {
    if (this.#isClosed) return;
    this.#due.push(id);
    this.#flushing ??= setImmediate(() => this.#flush());
  }

  /** One write for all that became due in a turn of the event loop. */
  #flush(): void {
    clearImmediate(this.#flushing);
    this.#flushing = undefined;
    const { stream, onSent } = this.#options;
    const ids = this.#due;
    this.#due = [];
    if (ids.length === 0 || !stream.writable) return;
    const bytes = Buffer.alloc(ids.length * 4);
    for (const [index, id] of ids.entries()) {
      bytes.writeUInt16BE((PUBACK << 8) | 2, index * 4);
      bytes.writeUInt16BE(id, index * 4 + 2);
      onSent?.(id);
    }
    if (stream.write(bytes) || this.#isDraining) return;
    // A broker that sends but does not read would let them pile up.
    this.#isDraining = true;
    stream.once('drain', () => {
      this.#isDraining = false;
      this.#proceed();
    });
  }

  #proceed(): void {
    const proceed = this.#waiting;
    if (proceed === undefined || !this.#hasRoom) return;
    this.#waiting = undefined;
    proceed();
  }

  /** One timer for all: it looks at the oldest and sleeps for the rest of that one's time. */
  #watch(delayMs: number): void {
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      const { deadlineMs, onLate } = this.#options;
      for (const [entry, arrivedAt] of this.#arrivals) {
        const ageMs = performance.now() - arrivedAt;
        // Timers may fire a fraction of a millisecond early.
        if (ageMs + 1 < deadlineMs) {
          this.#watch(deadlineMs - ageMs);
          break;
        }
        if (entry.state === 'pending') {
          entry.state = 'done';
          this.#pending -= 1;
          onLate(entry.message);
        }
      }
      this.#sweep();
    }, delayMs);
  }
}

const settle = (entry: Unacked, state: 'done' | 'left'): void => {
  // One that was late has its PUBACK already.
  if (entry.state !== 'pending') return;
  entry.state = state;
  entry.onSettled?.();
};
