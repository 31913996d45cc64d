import type { MgClient } from '../mqtt/mg-client.js';
import { withDeadline } from './deadline.js';
import type { GatewayStatus } from './gateway-status.js';

const FAREWELL_MS = 500;

export interface StatusPublisherOptions {
  readonly client: MgClient;
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
  readonly #onConnected = () => this.changed();
  #timer: NodeJS.Timeout | undefined;
  #planned = false;
  #closed = false;

  constructor(options: StatusPublisherOptions) {
    this.#options = options;
  }

  open(): void {
    const { client, topic, intervalMs } = this.#options;
    if (topic === undefined) return;
    client.on('connected', this.#onConnected);
    if (intervalMs > 0) this.#timer = setInterval(this.#onConnected, intervalMs);
  }

  /** Publishes soon, if the broker is there; if not, the next connection does. */
  changed(): void {
    if (this.#planned || this.#closed || this.#options.topic === undefined) return;
    this.#planned = true;
    setImmediate(() => {
      this.#planned = false;
      if (!this.#closed) void this.#publish();
    });
  }

  /** Leaves a last status behind that nobody takes for a running gateway's, if that is soon done. */
  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#timer);
    this.#options.client.off('connected', this.#onConnected);
    // A broker that acknowledges nothing keeps the client's window full, and this waiting for it.
    await withDeadline(() => this.#publish({ level: 0 }), FAREWELL_MS);
  }

  async #publish(changes: Partial<GatewayStatus> = {}): Promise<void> {
    const { client, topic, status } = this.#options;
    if (topic === undefined || client.state !== 'connected') return;
    const payload = JSON.stringify({ ...status(), ...changes });
    // Beside the lane: a status that is late is wrong, and the next connection brings a fresh one.
    await client.publish({ topic, payload, qos: 0, retain: true }).catch(() => undefined);
  }
}
