import type { InboundMessage } from './inbound-message.js';

/** A message with QoS 1 for which no PUBACK went out. */
export interface Unacked {
  readonly id: number;
  readonly message: InboundMessage;
  /** `left`: it is never to be acknowledged. */
  state: 'pending' | 'done' | 'left';
  /** Told when the state changes; of the connection on which it came last, while there is one. */
  onSettled: (() => void) | undefined;
}

/**
 * What a lost connection left without PUBACK. A broker that kept the session sends it again, under
 * the same packet identifier (MQTT-4.4.0-1), and cannot have used that for another message, because
 * it never got its PUBACK. So a handler that spans a reconnect need not run twice.
 */
export class Unacknowledged {
  readonly #maxCount: number;
  readonly #entries = new Map<number, Unacked>();

  constructor(maxCount: number) {
    this.#maxCount = maxCount;
  }

  /** A connection has ended with these; the oldest are forgotten beyond the bound. */
  keep(entries: Iterable<Unacked>): void {
    for (const entry of entries) {
      entry.onSettled = undefined;
      this.#entries.delete(entry.id);
      this.#entries.set(entry.id, entry);
    }
    for (const id of this.#entries.keys()) {
      if (this.#entries.size <= this.#maxCount) return;
      this.#entries.delete(id);
    }
  }

  /** The same message on an earlier connection, for the one whose DUP flag is set; once. */
  take(id: number, message: InboundMessage): Unacked | undefined {
    const entry = this.#entries.get(id);
    this.#entries.delete(id);
    if (entry === undefined || entry.state === 'left') return undefined;
    const { topic, payload } = entry.message;
    return topic === message.topic && payload.equals(message.payload) ? entry : undefined;
  }

  /** The broker has forgotten the session. */
  clear(): void {
    this.#entries.clear();
  }
}
