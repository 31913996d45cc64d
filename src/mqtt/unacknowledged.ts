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

/** Whose session it is, and where. */
export interface SessionOwner {
  readonly host: string;
  readonly port: number;
  readonly clientId: string;
}

/** Of all that is kept; there are 65,535 identifiers. */
const MAX_BYTES = 67_108_864;

/**
 * What a lost connection left without PUBACK. A broker that kept the session sends it again, under
 * the same packet identifier (MQTT-4.4.0-1), and cannot have used that for another message, because
 * it never got its PUBACK. So a handler that spans a reconnect need not run twice.
 */
export class Unacknowledged {
  readonly #entries = new Map<number, Unacked>();
  #bytes = 0;
  #session = '';

  /** A connection begins; what is left of another session, or of one that the broker has forgotten, is void. */
  begin({ host, port, clientId }: SessionOwner, isPresent: boolean): void {
    const session = `${clientId} at ${host}:${port}`;
    if (!isPresent || session !== this.#session) this.#clear();
    this.#session = session;
  }

  /** A connection has ended with these; the oldest are forgotten beyond the bound. */
  keep(entries: Iterable<Unacked>): void {
    for (const entry of entries) {
      entry.onSettled = undefined;
      this.#forget(entry.id);
      this.#entries.set(entry.id, entry);
      this.#bytes += entry.message.payload.length;
    }
    for (const id of this.#entries.keys()) {
      if (this.#bytes <= MAX_BYTES) return;
      this.#forget(id);
    }
  }

  /** The same message on an earlier connection, for the one whose DUP flag is set; once. */
  take(id: number, message: InboundMessage): Unacked | undefined {
    const entry = this.#forget(id);
    if (entry === undefined || entry.state === 'left') return undefined;
    const { topic, payload } = entry.message;
    return topic === message.topic && payload.equals(message.payload) ? entry : undefined;
  }

  #clear(): void {
    this.#entries.clear();
    this.#bytes = 0;
  }

  #forget(id: number): Unacked | undefined {
    const entry = this.#entries.get(id);
    if (this.#entries.delete(id)) this.#bytes -= entry?.message.payload.length ?? 0;
    return entry;
  }
}
