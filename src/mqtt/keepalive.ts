/** What the keepalive acts on. */
export interface KeepaliveOptions {
  /** The time between two signs of life of ours; 0 switches it off. */
  readonly keepaliveMs: number;
  readonly sendPing: () => void;
  /** Called once when the broker was silent for 1.5 × `keepaliveMs`. */
  readonly onSilence: () => void;
}

/**
 * Pings the broker and notices when it is silent. Every packet counts as a sign of life. It
 * replaces the one of mqtt.js, for which only answers count: PINGRESP waits in line behind messages
 * that are being handled, so handlers that together took half a keepalive ended a healthy
 * connection. A single handler is bounded to half a keepalive elsewhere.
 */
export class Keepalive {
  readonly #options: KeepaliveOptions;
  readonly #timer: NodeJS.Timeout | undefined;
  #heardAt = performance.now();
  #pingedAt = performance.now();
  #lookedAt = performance.now();

  constructor(options: KeepaliveOptions) {
    this.#options = options;
    if (options.keepaliveMs > 0)
      // Looks eight times a keepalive, so silence is noticed 1/8 late at most; the limit is early by that.
      this.#timer = setInterval(() => this.#look(), Math.ceil(options.keepaliveMs / 8));
  }

  /** A packet came from the broker. */
  heard(): void {
    this.#heardAt = performance.now();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    const { keepaliveMs, onSilence, sendPing } = this.#options;
    const now = performance.now();
    // After a blocked event loop the answer may lie unread in the socket: give it one more look.
    const blocked = now - this.#lookedAt > keepaliveMs / 4;
    this.#lookedAt = now;
    if (blocked) this.#heardAt = Math.max(this.#heardAt, now - keepaliveMs);
    if (now - this.#heardAt >= keepaliveMs * 1.375) {
      this.stop();
      onSilence();
      return;
    }
    // Early by two looks, so that the broker, which waits 1.5 keepalives, never has to guess.
    if (now - this.#pingedAt >= keepaliveMs * 0.75) {
      this.#pingedAt = now;
      sendPing();
    }
  }
}
