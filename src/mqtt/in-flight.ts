import { GatewayError } from '../errors/gateway-error.js';

/** Tells that a publication is through, or why not. */
export type Settle = (error?: Error) => void;

/** What bounds the window. */
export interface InFlightOptions {
  /** Publications without acknowledgement at one time. */
  readonly limit: number;
  /** Publications that may wait for the window. */
  readonly maxWaiting: number;
  readonly ackTimeoutMs: number;
  /** Called once when the oldest publication has been the oldest, unacknowledged, for so long. */
  readonly onStall: (ageMs: number) => void;
}

interface Entry {
  readonly send: (settle: Settle) => void;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/**
 * The window of publications that wait for the broker. mqtt.js neither keeps the broker's receive
 * maximum, nor calls back when the connection goes, nor notices an acknowledgement that never
 * comes; this does all three. Lives as long as one connection.
 *
 * Acknowledgements come in order (MQTT-4.6.0-2), so the time of a publication begins when it is the
 * oldest: on a slow link a whole window may take longer than the limit, and nothing is wrong.
 */
export class InFlight {
  readonly #options: InFlightOptions;
  readonly #sent = new Set<Entry>();
  readonly #waiting: Entry[] = [];
  #timer: NodeJS.Timeout | undefined;
  #closed: GatewayError | undefined;
  /** Since when the oldest in `#sent` is the oldest. */
  #oldestSince = 0;

  constructor(options: InFlightOptions) {
    this.#options = options;
  }

  get size(): number {
    return this.#sent.size;
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /**
   * Sends now or as soon as the window has room.
   *
   * @throws GatewayError `MQTT_TOO_MANY_PUBLICATIONS`, or the error that `close` was given
   */
  add(send: (settle: Settle) => void): Promise<void> {
    if (this.#closed !== undefined) return Promise.reject(this.#closed);
    const free = this.#sent.size < this.#options.limit;
    if (!free && this.#waiting.length >= this.#options.maxWaiting)
      return Promise.reject(
        new GatewayError(
          'MQTT_TOO_MANY_PUBLICATIONS',
          `${this.#sent.size} publications are not acknowledged and ${this.#waiting.length} wait, as many as may`,
        ),
      );
    return new Promise((resolve, reject) => {
      const entry: Entry = { send, resolve, reject };
      if (free) this.#start(entry);
      else this.#waiting.push(entry);
    });
  }

  /** Ends the window; whatever is in it or waits for it is rejected with `error`. */
  close(error: GatewayError): void {
    if (this.#closed !== undefined) return;
    this.#closed = error;
    clearTimeout(this.#timer);
    for (const entry of [...this.#sent, ...this.#waiting]) entry.reject(error);
    this.#sent.clear();
    this.#waiting.length = 0;
  }

  #start(entry: Entry): void {
    if (this.#sent.size === 0) this.#oldestSince = performance.now();
    this.#sent.add(entry);
    if (this.#timer === undefined) this.#watch(this.#options.ackTimeoutMs);
    entry.send((error) => this.#settle(entry, error));
  }

  #settle(entry: Entry, error: Error | undefined): void {
    const [oldest] = this.#sent;
    if (!this.#sent.delete(entry)) return;
    if (entry === oldest) this.#oldestSince = performance.now();
    if (error === undefined) entry.resolve();
    else entry.reject(error);
    const next = this.#waiting.shift();
    if (next !== undefined) this.#start(next);
  }

  /** One timer for all: it looks at the oldest and sleeps for the rest of that one's time. */
  #watch(delayMs: number): void {
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.#sent.size === 0) return;
      const ageMs = performance.now() - this.#oldestSince;
      // Timers may fire a fraction of a millisecond early.
      if (ageMs + 1 >= this.#options.ackTimeoutMs) this.#options.onStall(Math.round(ageMs));
      else this.#watch(this.#options.ackTimeoutMs - ageMs);
    }, delayMs);
  }
}
