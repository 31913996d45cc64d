import type { Publication } from '../mqtt/publication.js';
import type { Lane, LaneEntry } from '../outbox/lane.js';
import { codeOf } from './code-of.js';
import { LaneTurns, type LaneTurnsOptions, type Taken } from './lane-turns.js';
import { type Queued, unexpired, withId } from './queued.js';
import { Suspicion } from './suspicion.js';

export interface PumpOptions extends Omit<LaneTurnsOptions, 'onReady'> {
  /** How the ids of what is durable begin: `<gateway>/durable`. */
  readonly idPrefix?: string;
  readonly publish: (publication: Publication) => Promise<void>;
  /** Told of a publication that can never be delivered. */
  readonly onRefused: (publication: Publication, error: unknown) => void;
  /** Keeps a publication that can never be delivered and must not be lost; missing: it is dropped. */
  readonly setAside?: (publication: Queued, reason: string) => Promise<void>;
}

/** How a connection ended, as far as a publication may be the reason. */
export type Ended = 'by-broker' | 'otherwise';

/** After these the same publication is tried again, on the next connection. */
const RETRIED: ReadonlySet<string | undefined> = new Set([
  'MQTT_NOT_CONNECTED',
  'MQTT_CONNECTION_LOST',
  'MQTT_TOO_MANY_PUBLICATIONS',
]);

const POISON = 'the broker closed the connection each time that this was sent';

/** Moves publications from the lanes to the broker, each lane in order, a window at a time, while it is open. */
export class Pump {
  readonly #options: PumpOptions;
  readonly #turns: LaneTurns;
  readonly #suspicion = new Suspicion();
  readonly #waiters = new Set<() => void>();
  /** In the order of sending, with the time of it. */
  readonly #sent = new Map<LaneEntry<Queued>, number>();
  /** Taken while the suspect was looked for, and not sent yet. */
  #taken: Taken[] = [];
  /** How many publications may be unacknowledged at a time; 0 while there is no connection. */
  #window = 0;
  #resent = 0;

  constructor(options: PumpOptions) {
    this.#options = options;
    this.#turns = new LaneTurns({ ...options, onReady: () => this.pump() });
  }

  get isOpen(): boolean {
    return this.#window > 0;
  }

  /** How many were unacknowledged when a connection ended, and were or are sent again. */
  get resent(): number {
    return this.#resent;
  }

  /** From now on there is a lane of what must not be lost. */
  use(durable: Lane<Queued>): void {
    this.#turns.use(durable);
    this.pump();
  }

  /**
   * The connection is up; `close` has put what was in flight before in front.
   *
   * @param window what we allow or the broker takes at a time, whichever is less
   */
  open(window: number): void {
    this.#window = window;
    this.#turns.begin(window);
    this.pump();
  }

  /** The connection is gone: what was in flight waits again. */
  close(ended: Ended = 'otherwise'): void {
    this.#window = 0;
    if (ended === 'by-broker') this.#suspicion.closedOn(this.#sent.keys().next().value);
    this.#resent += this.#sent.size;
    this.#sent.clear();
    this.#taken = [];
    for (const lane of this.#turns.lanes) lane.rewind();
    this.wake();
  }

  /** The end of the process. */
  end(): void {
    this.close();
    this.#turns.end();
  }

  /** Sends what the window allows. To be called after each push. */
  pump(): void {
    if (this.isOpen && this.#suspicion.isActive) this.#sendSuspect();
    while (this.#sent.size < this.#window && !this.#suspicion.isActive) {
      const next = this.#taken.shift() ?? this.#turns.take();
      if (next === undefined) return;
      this.#send(next);
    }
  }

  /** Resolves at the next progress, or when the connection goes. */
  progress(): Promise<void> {
    return new Promise((resolve) => this.#waiters.add(resolve));
  }

  /** Lets those that wait for progress look again. */
  wake(): void {
    const waiting = [...this.#waiters];
    this.#waiters.clear();
    for (const resolve of waiting) resolve();
  }

  #send(taken: Taken): void {
    const { monotonicMs, idPrefix = '' } = this.#options;
    const { entry } = taken;
    const nowMs = monotonicMs();
    const publication = unexpired(entry.item, nowMs);
    if (publication === undefined) {
      this.#turns.expired(taken);
      return;
    }
    this.#sent.set(entry, nowMs);
    const { sequence } = entry;
    void this.#publish(
      taken,
      sequence === undefined ? publication : withId(publication, `${idPrefix}/${sequence}`),
    );
  }

  async #publish(taken: Taken, publication: Publication): Promise<void> {
    const { lane, entry } = taken;
    try {
      await this.#options.publish(publication);
      lane.deliver(entry);
    } catch (error) {
      // In flight it stays until the connection is known to be gone; then it comes first again.
      if (RETRIED.has(codeOf(error))) return;
      await this.#giveUp(taken, error);
    }
    const sentAtMs = this.#sent.get(entry);
    // Settled for a connection that is gone: the entry waits again.
    if (sentAtMs === undefined) return;
    this.#sent.delete(entry);
    this.#turns.acknowledged(lane, sentAtMs);
    if (this.#suspicion.isAbout(entry)) this.#suspicion.clear();
    this.wake();
    this.pump();
  }

  /** What must not be lost is set aside, the other dropped. */
  async #giveUp({ lane, entry }: Taken, error: unknown): Promise<void> {
    const { onRefused, setAside } = this.#options;
    onRefused(entry.item, error);
    if (setAside !== undefined && this.#turns.isDurable(lane))
      try {
        await setAside(entry.item, error instanceof Error ? error.message : String(error));
        lane.deadLetter(entry);
        return;
      } catch {
        // It cannot be kept, so it is lost and counted.
      }
    lane.drop(entry, 'refused');
  }

  /** The suspect is among the first: it is sent alone, or given up where it is proven. */
  #sendSuspect(): void {
    if (this.#sent.size > 0) return;
    const suspect = this.#findSuspect();
    if (suspect === 'later') return;
    if (suspect === undefined) this.#suspicion.clear();
    else if (this.#suspicion.isProven) void this.#condemn(suspect);
    else {
      this.#send(suspect);
      // It may have expired.
      if (this.#sent.size === 0) this.#suspicion.clear();
    }
  }

  /**
   * What was sent first is the first of its source, and the sources come by turns.
   *
   * @returns undefined where it is not there any more; `later` while a lane is being read
   */
  #findSuspect(): Taken | 'later' | undefined {
    let isReading = false;
    for (const lane of this.#turns.lanes) {
      const sources = new Set<string>();
      for (let entry = lane.next(); ; entry = lane.next()) {
        if (entry === undefined) {
          isReading ||= lane.hasWaiting;
          break;
        }
        if (this.#suspicion.isAbout(entry)) return { lane, entry };
        this.#taken.push({ lane, entry });
        const { source = '' } = entry.item;
        if (sources.has(source)) break;
        sources.add(source);
      }
    }
    return isReading ? 'later' : undefined;
  }

  async #condemn(suspect: Taken): Promise<void> {
    this.#suspicion.clear();
    await this.#giveUp(suspect, new Error(POISON));
    this.wake();
    this.pump();
  }
}
