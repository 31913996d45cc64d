import { GatewayError } from '../errors/gateway-error.js';
import type { CompiledMap } from '../map/compile-map.js';
import type { Message } from '../map/message.js';
import { parseMessage } from '../map/parse-message.js';
import type { Translation } from '../map/route.js';
import type { Publication, Qos } from '../mqtt/publication.js';
import type { LaneCounters } from '../outbox/lane-counters.js';
import type { MemoryLane } from '../outbox/memory-lane.js';
import type { Pump } from './pump.js';
import { RefusalCounters } from './refusal-counters.js';
import type { Watch } from './translated.js';

/** What became of what the interfaces emitted: `emitted = lane.accepted + rejected + refused`. */
export interface OutboundCounters {
  readonly emitted: number;
  /** By the map, before the lane. */
  readonly refused: Readonly<Record<string, number>>;
  readonly lane: LaneCounters;
}

export interface OutboundOptions {
  readonly map: CompiledMap;
  readonly lane: MemoryLane<Publication>;
  readonly pump: Pump;
  readonly qos: Qos;
  readonly retain: boolean;
  /** How many `accept` calls may wait for room at a time. */
  readonly maxWaiting: number;
  /** Told when the lane's policy drops something, so that it can be told in the log. */
  readonly onDropped: () => void;
  readonly onRefused: (error: GatewayError, message: Message) => void;
  readonly watch?: Watch | undefined;
}

/** interfaces → map → lane. */
export class Outbound {
  readonly #options: OutboundOptions;
  readonly #refusals = new RefusalCounters();
  #emitted = 0;
  #waiting = 0;
  #lastTurn: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(options: OutboundOptions) {
    this.#options = options;
  }

  get counters(): OutboundCounters {
    return {
      emitted: this.#emitted,
      refused: this.#refusals.byCode,
      lane: this.#options.lane.counters,
    };
  }

  /**
   * Takes a message of an interface. While the broker is there a full lane makes the caller wait;
   * while it is away the lane's policy decides, as waiting could take days.
   *
   * @throws GatewayError `MESSAGE_INVALID`, `INTERFACE_QUEUE_FULL` under the policy `reject`
   */
  async accept(emitted: unknown): Promise<void> {
    const { lane, pump, qos, retain } = this.#options;
    const message = parseMessage(emitted);
    this.#emitted += 1;
    const translation = this.#translate(message);
    if (translation === undefined) return;
    if (qos === 0 && !pump.isOpen) {
      lane.refuse('offline');
      return;
    }
    const publication = { ...translation, qos, retain };
    const bytes = Buffer.byteLength(translation.topic) + Buffer.byteLength(translation.payload);
    if (this.#waiting > 0 || this.#mustWait(bytes)) await this.#afterOthers(publication, bytes);
    else this.#push(publication, bytes);
  }

  /** Takes no more; what waits for room is counted as dropped. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#options.pump.wake();
    await this.#lastTurn;
  }

  #translate(message: Message): Translation | undefined {
    const { map, onRefused, watch } = this.#options;
    try {
      const translation = map.toMqtt(message);
      watch?.({ direction: 'outbound', ...translation, message });
      return translation;
    } catch (cause) {
      const error = this.#refusals.count(cause);
      watch?.({ direction: 'outbound', message, error });
      onRefused(error, message);
      return undefined;
    }
  }

  #mustWait(bytes: number): boolean {
    const { lane, pump } = this.#options;
    return pump.isOpen && !this.#closed && !lane.hasRoom(bytes) && lane.canHold(bytes);
  }

  #push(publication: Publication, bytes: number): void {
    const { lane, pump, onDropped } = this.#options;
    if (this.#closed) {
      lane.refuse('stopped');
      return;
    }
    const { droppedFull } = lane;
    if (!lane.push(publication, bytes))
      throw new GatewayError(
        'INTERFACE_QUEUE_FULL',
        `no room for the message to ${publication.topic}`,
      );
    if (lane.droppedFull > droppedFull) onDropped();
    pump.pump();
  }

  /** Pushes when there is room or the broker is gone, after those that wait already. */
  async #afterOthers(publication: Publication, bytes: number): Promise<void> {
    const { lane, pump, maxWaiting, onDropped } = this.#options;
    if (this.#waiting >= maxWaiting) {
      lane.refuse('full');
      onDropped();
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
