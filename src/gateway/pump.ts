import type { Publication } from '../mqtt/publication.js';
import type { LaneEntry } from '../outbox/lane.js';
import type { MemoryLane } from '../outbox/memory-lane.js';
import { type Queued, unexpired } from './queued.js';

export interface PumpOptions {
  readonly lane: MemoryLane<Queued>;
  /** The clock of `expiresAtMs`. */
  readonly monotonicMs: () => number;
  readonly publish: (publication: Publication) => Promise<void>;
  /** Told of a publication that can never be delivered. */
  readonly onRefused: (publication: Publication, error: unknown) => void;
}

/** After these the same publication is tried again, on the next connection. */
const RETRIED: ReadonlySet<string> = new Set([
  'MQTT_NOT_CONNECTED',
  'MQTT_CONNECTION_LOST',
  'MQTT_TOO_MANY_PUBLICATIONS',
]);

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';

/** Moves publications from the lane to the broker, in order, a window at a time, while it is open. */
export class Pump {
  readonly #options: PumpOptions;
  readonly #waiters = new Set<() => void>();
  /** How many publications may be unacknowledged at a time; 0 while there is no connection. */
  #window = 0;

  constructor(options: PumpOptions) {
    this.#options = options;
  }

  get isOpen(): boolean {
    return this.#window > 0;
  }

  /**
   * The connection is up; `close` has put what was in flight before in front.
   *
   * @param window what we allow or the broker takes at a time, whichever is less
   */
  open(window: number): void {
    this.#window = window;
    this.pump();
  }

  /** The connection is gone: what was in flight waits again. */
  close(): void {
    this.#window = 0;
    this.#options.lane.rewind();
    this.wake();
  }

  /** Sends what the window allows. To be called after each push. */
  pump(): void {
    const { lane, monotonicMs } = this.#options;
    while (lane.inFlight < this.#window) {
      const entry = lane.next();
      if (entry === undefined) return;
      const publication = unexpired(entry.item, monotonicMs());
      if (publication === undefined) lane.drop(entry, 'expired');
      else void this.#send(entry, publication);
    }
  }

  /** Resolves at the next progress, or when the connection goes. */
  progress(): Promise<void> {
    return new Promise((resolve) => this.#waiters.add(resolve));
  }

  async #send(entry: LaneEntry<Queued>, publication: Publication): Promise<void> {
    const { lane, publish, onRefused } = this.#options;
    try {
      await publish(publication);
      lane.deliver(entry);
    } catch (error) {
      // In flight it stays until the connection is known to be gone; then it comes first again.
      if (RETRIED.has(codeOf(error))) return;
      lane.drop(entry, 'refused');
      onRefused(entry.item, error);
    }
    this.wake();
    this.pump();
  }

  /** Lets those that wait for progress look again. */
  wake(): void {
    const waiting = [...this.#waiters];
    this.#waiters.clear();
    for (const resolve of waiting) resolve();
  }
}
