import { types } from 'node:util';
import type { IPublishPacket } from 'mqtt';
import { GatewayError } from '../errors/gateway-error.js';
import type { Acknowledgements } from './acknowledgements.js';
import type { Counters } from './counters.js';
import type { InboundHandling, Receipt } from './inbound-handling.js';
import type { InboundMessage } from './inbound-message.js';

/** How inbound messages are bounded and where they go. */
export interface InboundOptions {
  readonly maxPayloadBytes: number;
  readonly handlerTimeoutMs: number;
  readonly counters: Counters;
  /** Everybody who wants the message. */
  readonly deliver: NonNullable<InboundHandling['onMessage']>;
  readonly onFailure: (error: GatewayError) => void;
  /** Ours; missing: mqtt.js acknowledges, and a promise of `deliver` holds the next message back. */
  readonly acknowledgements?: Acknowledgements | undefined;
  /** With acknowledgements: whether reading rests for a turn of the event loop. */
  readonly isBusy?: (() => boolean) | undefined;
}

type Delivered = ReturnType<InboundOptions['deliver']>;

/** Whether what a handler returned is to be waited for. */
const isPromise = (value: Delivered): value is Promise<void> | Promise<Receipt> =>
  typeof value === 'object' && typeof value.then === 'function';

/** A packet with QoS 0 that has an identifier came with QoS 1: we acknowledge it ourselves. */
const ownIdOf = ({ qos, messageId }: IPublishPacket): number | undefined =>
  qos === 0 ? messageId : undefined;

const messageOf = (packet: IPublishPacket): InboundMessage => {
  // What the subscription says of itself is no part of the message: nobody may publish it.
  const { subscriptionIdentifier: ids = [], ...properties } = packet.properties ?? {};
  const filterIds = [ids].flat();
  return {
    topic: packet.topic,
    payload: Buffer.isBuffer(packet.payload) ? packet.payload : Buffer.from(packet.payload),
    qos: ownIdOf(packet) === undefined ? packet.qos : 1,
    retain: packet.retain,
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(filterIds.length > 0 && { filterIds }),
  };
};

/**
 * Hands inbound messages over. `done` is always called, and called once: an error given to it leaves
 * mqtt.js connected but deaf, so failures are reported and the message is acknowledged.
 */
export class Inbound {
  readonly #options: InboundOptions;

  constructor(options: InboundOptions) {
    this.#options = options;
  }

  handle(packet: IPublishPacket, done: () => void): void {
    const { acknowledgements, isBusy } = this.#options;
    if (acknowledgements === undefined) this.#inTurn(messageOf(packet), done);
    else {
      const proceed = (): void => {
        this.#concurrently(packet, acknowledgements);
        done();
      };
      if (isBusy?.() === true) setImmediate(() => acknowledgements.whenRoom(proceed));
      else acknowledgements.whenRoom(proceed);
    }
  }

  /** The next message waits until this one is handled. */
  #inTurn(message: InboundMessage, done: () => void): void {
    const pending = this.#deliver(message);
    if (isPromise(pending)) this.#hold(message, pending, done);
    else done();
  }

  #concurrently(packet: IPublishPacket, own: Acknowledgements): void {
    const id = ownIdOf(packet);
    const message = messageOf(packet);
    if (id !== undefined && packet.dup && own.resume(id, message))
      this.#options.counters.redelivered += 1;
    else {
      const receipt = this.#deliver(message);
      const pending = isPromise(receipt) ? this.#receiptOf(message, receipt) : undefined;
      // What is handed over and left at once is neither acknowledged nor kept.
      if (id !== undefined && receipt !== 'leave') own.add(id, message, pending);
    }
  }

  #deliver(message: InboundMessage): Delivered {
    const { counters, maxPayloadBytes, deliver } = this.#options;
    const { length } = message.payload;
    if (length > maxPayloadBytes) {
      this.#tooLarge(message);
      return undefined;
    }
    counters.received += 1;
    counters.receivedBytes += length;
    try {
      return deliver(message);
    } catch (cause) {
      this.#failed(message, cause);
      return undefined;
    }
  }

  /** What the handler says in the end; never rejected. */
  #receiptOf(message: InboundMessage, pending: Promise<unknown>): Promise<Receipt> {
    return pending.then(
      (receipt) => (receipt === 'leave' ? receipt : undefined),
      (cause: unknown) => {
        this.#failed(message, cause);
        return undefined;
      },
    );
  }

  /** Tells of a message that is acknowledged before it is handled. */
  late({ topic }: InboundMessage): void {
    const { handlerTimeoutMs, counters, onFailure } = this.#options;
    counters.handlerTimeouts += 1;
    onFailure(
      new GatewayError(
        'MQTT_HANDLER_TIMEOUT',
        `the handler of a message on topic "${topic.slice(0, 200)}" is not done after ${handlerTimeoutMs} ms`,
      ),
    );
  }

  #tooLarge({ topic, payload }: InboundMessage): void {
    const { counters, maxPayloadBytes, onFailure } = this.#options;
    counters.droppedTooLarge += 1;
    onFailure(
      new GatewayError(
        'MQTT_PAYLOAD_TOO_LARGE',
        `a message of ${payload.length} bytes on topic "${topic.slice(0, 200)}" is dropped: it is larger than maxpayload, ${maxPayloadBytes} bytes`,
        { hint: 'raise maxpayload if it is meant for this gateway' },
      ),
    );
  }

  #hold(message: InboundMessage, pending: Promise<unknown>, done: () => void): void {
    let held = true;
    const release = (): void => {
      if (!held) return;
      held = false;
      clearTimeout(timer);
      done();
    };
    const timer = setTimeout(() => {
      this.late(message);
      release();
    }, this.#options.handlerTimeoutMs);
    void this.#receiptOf(message, pending).then(release);
  }

  #failed(message: InboundMessage, cause: unknown): void {
    this.#options.counters.handlerErrors += 1;
    this.#options.onFailure(
      new GatewayError(
        'MQTT_HANDLER_FAILED',
        `the handler of a message on topic "${message.topic}" failed: ${types.isNativeError(cause) ? cause.message : String(cause)}`,
        { cause },
      ),
    );
  }
}
