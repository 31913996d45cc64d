import type { BrokerLink } from './broker-link.js';
import { withDeadline } from './deadline.js';
import type { GatewayStatus } from './gateway-status.js';

const FAREWELL_MS = 500;

export interface StatusPublisherOptions {
  readonly link: Pick<BrokerLink, 'state' | 'publish'>;
  /** Missing: nothing is published. */
  readonly topic: string | undefined;
  /** Between two publications when only counters change; 0: only when a state changes. */
  readonly intervalMs: number;
  readonly status: () => GatewayStatus;
}

/**
 * Keeps the retained status topic true: at every connection, at every change of state, and now and
 * then for the counters. Changes of one turn of the event loop are published together.
 */
export class StatusPublisher {
  readonly #options: StatusPublisherOptions;
  #topic: string | undefined;
  #timer: NodeJS.Timeout | undefined;
  #planned = false;
  #closed = false;

  constructor(options: StatusPublisherOptions) {
    this.#options = options;
    this.#topic = options.topic;
  }

  open(): void {
    this.#every(this.#options.intervalMs);
  }

  /**
   * From now on it is published there, and so often. What is left at the old topic, or at the broker
   * whose client is replaced, nobody takes for a running gateway's.
   */
  async move(
    topic: string | undefined,
    intervalMs: number,
    replaceClient?: () => Promise<void>,
  ): Promise<void> {
    clearInterval(this.#timer);
    const before = this.#topic;
    if (topic !== before || replaceClient !== undefined) {
      // Nothing may come after the farewell.
      this.#topic = undefined;
      await this.#farewell(before);
    }
    const replaced = replaceClient?.();
    this.#topic = topic;
    this.#every(intervalMs);
    this.changed();
    await replaced;
  }

  #every(intervalMs: number): void {
    if (this.#topic === undefined || intervalMs === 0 || this.#closed) return;
    this.#timer = setInterval(() => this.changed(), intervalMs);
  }

  /** Publishes soon, if the broker is there; to be called at each connection, too. */
  changed(): void {
    if (this.#planned || this.#closed || this.#topic === undefined) return;
    this.#planned = true;
    setImmediate(() => {
      this.#planned = false;
      if (!this.#closed) void this.#publish(this.#topic);
    });
  }

  /** Leaves a last status behind that nobody takes for a running gateway's, if that is soon done. */
  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#timer);
    await this.#farewell(this.#topic);
  }

  async #farewell(topic: string | undefined): Promise<void> {
    // A broker that acknowledges nothing keeps the client's window full, and this waiting for it.
    await withDeadline(() => this.#publish(topic, { level: 0 }), FAREWELL_MS);
  }

  async #publish(topic: string | undefined, changes: Partial<GatewayStatus> = {}): Promise<void> {
    const { link, status } = this.#options;
    if (topic === undefined || link.state !== 'connected') return;
    const payload = JSON.stringify({ ...status(), ...changes });
    // Beside the lane: a status that is late is wrong, and the next connection brings a fresh one.
    await link.publish({ topic, payload, qos: 0, retain: true }).catch(() => undefined);
  }
}
