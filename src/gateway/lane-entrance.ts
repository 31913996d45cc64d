import { GatewayError } from '../errors/gateway-error.js';
import { assertPublishable } from '../mqtt/fit-publication.js';
import { propertiesBytes } from '../mqtt/properties-bytes.js';
import type { Publication } from '../mqtt/publication.js';
import { FairQueue } from '../outbox/fair-queue.js';
import type { Lane } from '../outbox/lane.js';
import type { Pump } from './pump.js';
import type { Queued } from './queued.js';

export interface LaneEntranceOptions {
  readonly lane: Lane<Queued>;
  readonly pump: Pump;
  /** How many publications of one source may wait for room at a time. */
  readonly maxWaiting: number;
  /** Told when the lane has no room and its policy drops something. */
  readonly onFull: () => void;
  /** Told of each publication that is lost before the lane has it. */
  readonly onLost: (publication: Publication) => void;
  /** Told of one that no broker would take. */
  readonly onRefused: (publication: Publication, error: unknown) => void;
  /** Default 1 MiB. */
  readonly maxPayloadBytes?: number | undefined;
}

interface Waiting {
  readonly publication: Queued;
  readonly bytes: number;
  readonly resolve: () => void;
  readonly reject: (cause: unknown) => void;
}

const bytesOf = ({ topic, payload, properties }: Publication): number =>
  Buffer.byteLength(topic) + Buffer.byteLength(payload) + propertiesBytes(properties);

/**
 * The way into a lane: in order among the publications of one source, and the sources by turns. While
 * the broker is there a full lane makes whoever comes wait; while it is away the lane's policy
 * decides, as waiting could take days.
 */
export class LaneEntrance {
  readonly #options: LaneEntranceOptions;
  readonly #waiting = new FairQueue<Waiting>();
  #admitting: Promise<void> | undefined;
  #closed = false;

  constructor(options: LaneEntranceOptions) {
    this.#options = options;
  }

  /**
   * Resolves when the lane has it; where that is on disk, when it is safe there.
   *
   * @throws GatewayError `INTERFACE_QUEUE_FULL` under the policy `reject`, `OUTBOX_DISK`
   */
  async enter(publication: Queued): Promise<void> {
    if (this.#isUnfit(publication)) return;
    const bytes = bytesOf(publication);
    if (this.#waiting.length > 0 || this.#mustWait(bytes))
      await this.#afterOthers(publication, bytes);
    else await this.#push(publication, bytes);
  }

  /** Takes what is worth less than anything else: it never waits, and pushes nothing out. */
  enterIfRoom(publication: Queued): void {
    if (this.#isUnfit(publication)) return;
    const bytes = bytesOf(publication);
    if (this.#waiting.length > 0 || !this.#options.lane.hasRoom(bytes))
      this.#refuse(publication, 'full');
    // Never on disk, so nothing is to be waited for.
    else void this.#push(publication, bytes);
  }

  /** How many publications of a source wait for room. */
  waitingOf(source: string): number {
    return this.#waiting.lengthOf(source);
  }

  /** Takes no more; what waits for room is counted as dropped. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#options.pump.wake();
    await this.#admitting;
  }

  /** With QoS 0 nothing is kept for a broker that is away. */
  #isOffline({ qos }: Queued): boolean {
    return qos === 0 && !this.#options.pump.isOpen;
  }

  /** In a lane it would stand in the way of all others, at each connection. */
  #isUnfit(publication: Queued): boolean {
    const { maxPayloadBytes = 1_048_576, onRefused } = this.#options;
    try {
      assertPublishable(publication, maxPayloadBytes);
      return false;
    } catch (error) {
      this.#refuse(publication, 'refused');
      onRefused(publication, error);
      return true;
    }
  }

  #refuse(publication: Queued, reason: 'full' | 'offline' | 'refused' | 'stopped'): void {
    this.#options.lane.refuse(reason);
    this.#options.onLost(publication);
  }

  #mustWait(bytes: number): boolean {
    const { lane, pump } = this.#options;
    return pump.isOpen && !this.#closed && !lane.hasRoom(bytes) && lane.canHold(bytes);
  }

  #push(publication: Queued, bytes: number): void | Promise<void> {
    const { lane } = this.#options;
    if (this.#closed) {
      this.#refuse(publication, 'stopped');
      return;
    }
    if (this.#isOffline(publication)) {
      this.#refuse(publication, 'offline');
      return;
    }
    const { droppedFull } = lane;
    const taken = lane.push(publication, bytes);
    if (typeof taken === 'boolean') this.#pushed(publication, taken, droppedFull);
    else return this.#onceSafe(publication, taken, droppedFull);
  }

  async #onceSafe(
    publication: Queued,
    taken: Promise<boolean>,
    droppedFull: number,
  ): Promise<void> {
    let isTaken = false;
    try {
      isTaken = await taken;
    } catch (error) {
      this.#options.onLost(publication);
      throw error;
    }
    this.#pushed(publication, isTaken, droppedFull);
  }

  #pushed(publication: Queued, isTaken: boolean, droppedFull: number): void {
    const { lane, pump, onFull, onLost } = this.#options;
    if (!isTaken) {
      onLost(publication);
      throw new GatewayError(
        'INTERFACE_QUEUE_FULL',
        `no room for the message to ${publication.topic}`,
      );
    }
    if (lane.droppedFull > droppedFull) onFull();
    pump.pump();
  }

  /** Pushes when there is room or the broker is gone, by turns with those that wait already. */
  async #afterOthers(publication: Queued, bytes: number): Promise<void> {
    const { maxWaiting, onFull } = this.#options;
    const source = publication.source ?? '';
    if (this.#waiting.lengthOf(source) >= maxWaiting) {
      this.#refuse(publication, 'full');
      onFull();
      return;
    }
    const entered = new Promise<void>((resolve, reject) => {
      this.#waiting.push(source, { publication, bytes, resolve, reject });
    });
    this.#admitting ??= this.#admit();
    await entered;
  }

  async #admit(): Promise<void> {
    for (let next = this.#waiting.next; next !== undefined; next = this.#waiting.next) {
      if (this.#mustWait(next.bytes)) {
        await this.#options.pump.progress();
        continue;
      }
      this.#waiting.shift();
      void this.#admitOne(next);
    }
    this.#admitting = undefined;
  }

  /** Those behind it need not wait until it is safe: a disk takes many at a time. */
  async #admitOne({ publication, bytes, resolve, reject }: Waiting): Promise<void> {
    try {
      await this.#push(publication, bytes);
      resolve();
    } catch (cause) {
      reject(cause);
    }
  }
}
