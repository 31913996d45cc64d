import { GatewayError } from '../errors/gateway-error.js';
import type { Publication } from '../mqtt/publication.js';
import type { MemoryLane } from '../outbox/memory-lane.js';
import type { Pump } from './pump.js';
import type { Queued } from './queued.js';

export interface LaneEntranceOptions {
  readonly lane: MemoryLane<Queued>;
  readonly pump: Pump;
  /** How many publications may wait for room at a time. */
  readonly maxWaiting: number;
  /** Told when the lane has no room and its policy drops something. */
  readonly onFull: () => void;
  /** Told of each publication that is lost before the lane has it. */
  readonly onLost: (publication: Publication) => void;
}

const bytesOf = ({ topic, payload }: Publication): number =>
  Buffer.byteLength(topic) + Buffer.byteLength(payload);

/**
 * The way into the lane, in order. While the broker is there a full lane makes whoever comes wait;
 * while it is away the lane's policy decides, as waiting could take days.
 */
export class LaneEntrance {
  readonly #options: LaneEntranceOptions;
  #waiting = 0;
  #lastTurn: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(options: LaneEntranceOptions) {
    this.#options = options;
  }

  /** @throws GatewayError `INTERFACE_QUEUE_FULL` under the policy `reject` */
  async enter(publication: Queued): Promise<void> {
    if (this.#isOffline(publication)) return;
    const bytes = bytesOf(publication);
    if (this.#waiting > 0 || this.#mustWait(bytes)) await this.#afterOthers(publication, bytes);
    else this.#push(publication, bytes);
  }

  /** Takes what is worth less than anything else: it never waits, and pushes nothing out. */
  enterIfRoom(publication: Queued): void {
    if (this.#isOffline(publication)) return;
    const bytes = bytesOf(publication);
    if (this.#waiting > 0 || !this.#options.lane.hasRoom(bytes)) this.#refuse(publication, 'full');
    else this.#push(publication, bytes);
  }

  /** Takes no more; what waits for room is counted as dropped. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#options.pump.wake();
    await this.#lastTurn;
  }

  /** With QoS 0 nothing is kept for a broker that is away. */
  #isOffline(publication: Queued): boolean {
    if (publication.qos > 0 || this.#options.pump.isOpen) return false;
    this.#refuse(publication, 'offline');
    return true;
  }

  #refuse(publication: Queued, reason: 'full' | 'offline' | 'stopped'): void {
    this.#options.lane.refuse(reason);
    this.#options.onLost(publication);
  }

  #mustWait(bytes: number): boolean {
    const { lane, pump } = this.#options;
    return pump.isOpen && !this.#closed && !lane.hasRoom(bytes) && lane.canHold(bytes);
  }

  #push(publication: Queued, bytes: number): void {
    const { lane, pump, onFull, onLost } = this.#options;
    if (this.#closed) {
      this.#refuse(publication, 'stopped');
      return;
    }
    const { droppedFull } = lane;
    if (!lane.push(publication, bytes)) {
      onLost(publication);
      throw new GatewayError(
        'INTERFACE_QUEUE_FULL',
        `no room for the message to ${publication.topic}`,
      );
    }
    if (lane.droppedFull > droppedFull) onFull();
    pump.pump();
  }

  /** Pushes when there is room or the broker is gone, after those that wait already. */
  async #afterOthers(publication: Queued, bytes: number): Promise<void> {
    const { pump, maxWaiting, onFull } = this.#options;
    if (this.#waiting >= maxWaiting) {
      this.#refuse(publication, 'full');
      onFull();
      return;
    }
    this.#waiting += 1;
    const turn = this.#lastTurn.then(async () => {
      while (this.#mustWait(bytes)) await pump.progress();
      this.#waiting -= 1;
      this.#push(publication, bytes);
    });
    this.#lastTurn = turn.catch(() => undefined);
    await turn;
  }
}
