import { types } from 'node:util';
import type { IPublishPacket } from 'mqtt';
import { GatewayError } from '../errors/gateway-error.js';
import type { Counters } from './counters.js';
import type { InboundMessage } from './inbound-message.js';

/** How inbound messages are bounded and where they go. */
export interface InboundOptions {
  readonly maxPayloadBytes: number;
  readonly handlerTimeoutMs: number;
  readonly counters: Counters;
  /** Everybody who wants the message; a promise holds the next message back. */
  readonly deliver: (message: InboundMessage) => void | Promise<void>;
  readonly onFailure: (error: GatewayError) => void;
}

/** Whether what a handler returned is to be waited for. */
const isPromise = (value: void | Promise<void>): value is Promise<void> =>
  typeof value?.then === 'function';

const messageOf = (packet: IPublishPacket): InboundMessage => ({
  topic: packet.topic,
  payload: Buffer.isBuffer(packet.payload) ? packet.payload : Buffer.from(packet.payload),
  qos: packet.qos,
  retain: packet.retain,
  ...(packet.properties && { properties: packet.properties }),
});

/**
 * Hands inbound messages over one at a time. `done` is always called, and called once: an error
 * given to it leaves mqtt.js connected but deaf, so failures are reported and the message is
 * acknowledged.
 */
export class Inbound {
  readonly #options: InboundOptions;

  constructor(options: InboundOptions) {
    this.#options = options;
  }

  handle(packet: IPublishPacket, done: () => void): void {
    const { counters, maxPayloadBytes, deliver } = this.#options;
    const message = messageOf(packet);
    if (message.payload.length > maxPayloadBytes) {
      this.#tooLarge(message);
      done();
      return;
    }
    counters.received += 1;
    counters.receivedBytes += message.payload.length;
    try {
      const pending = deliver(message);
      if (isPromise(pending)) this.#hold(message, pending, done);
      else done();
    } catch (cause) {
      this.#failed(message, cause);
      done();
    }
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

  #hold(message: InboundMessage, pending: Promise<void>, done: () => void): void {
    const { handlerTimeoutMs, counters, onFailure } = this.#options;
    let held = true;
    const release = (): void => {
      if (!held) return;
      held = false;
      clearTimeout(timer);
      done();
    };
    const timer = setTimeout(() => {
      counters.handlerTimeouts += 1;
      onFailure(
        new GatewayError(
          'MQTT_HANDLER_TIMEOUT',
          `the handler of a message on topic "${message.topic}" is not done after ${handlerTimeoutMs} ms`,
        ),
      );
      release();
    }, handlerTimeoutMs);
    pending
      .catch((cause: unknown) => this.#failed(message, cause))
      .finally(release)
      // A listener of `failure` that throws must not leave the stream held: `release` has run.
      .catch((error: unknown) =>
        queueMicrotask(() => {
          throw error;
        }),
      );
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
