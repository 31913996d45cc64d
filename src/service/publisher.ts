import { GatewayError } from '../errors/gateway-error.js';
import { assertTopic } from '../map/mqtt-topic.js';
import type { InterfaceContext } from '../sdk/interface-contract.js';
import { assertPublishOptions } from './assert-publish-options.js';
import type { FaultLog } from './fault-log.js';
import { keyValues } from './key-values.js';
import { jsonOf, type Publishable, payloadOf } from './payload-of.js';
import { SentPayloads } from './sent-payloads.js';
import type { PublishOptions } from './service.js';
import { spanMs } from './span.js';
import { valueText } from './value-text.js';

/** What is remembered for `onlyIfChanged`. */
const MAX_REMEMBERED = 10_000;
const MAX_REMEMBERED_BYTES = 4 * 1024 * 1024;

export interface PublisherOptions {
  readonly context: InterfaceContext;
  readonly faults: FaultLog;
  readonly precision: number;
  /** Before each topic, for trying; may be empty. */
  readonly prefix: string;
  readonly monotonicMs: () => number;
}

/** @throws GatewayError `MQTT_BAD_TOPIC` */
const assertLevels = (ext: unknown): void => {
  if (typeof ext !== 'string' || ext === '')
    throw new GatewayError(
      'MQTT_BAD_TOPIC',
      `the topic is ${valueText(ext)}; expected a text, not empty`,
    );
};

/** Joins levels of a topic, of which any may be missing. */
const joined = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join('/');

const windowMs = (given: PublishOptions['onlyIfChanged']): number => {
  if (given === undefined || given === false) return 0;
  if (given === true) return Number.POSITIVE_INFINITY;
  return spanMs(typeof given === 'number' ? { milliseconds: given } : given, 'onlyIfChanged');
};

/** Publishes what a service says. */
export class Publisher {
  readonly #options: PublisherOptions;
  readonly #sent: SentPayloads;

  constructor(options: PublisherOptions) {
    this.#options = options;
    this.#sent = new SentPayloads({
      maxCount: MAX_REMEMBERED,
      maxBytes: MAX_REMEMBERED_BYTES,
      monotonicMs: options.monotonicMs,
      onForgotten: () => options.context.count('payloadsForgotten'),
    });
  }

  value(topic: string, value: Publishable, options: PublishOptions = {}): Promise<void> {
    return this.#told(topic, () =>
      this.#publish(topic, payloadOf(value, this.#options.precision), options),
    );
  }

  json(topic: string, value: Publishable, options: PublishOptions = {}): Promise<void> {
    return this.#told(topic, () =>
      this.#publish(topic, jsonOf(value, this.#options.precision), options),
    );
  }

  keys(values: object, topic: string, options: PublishOptions = {}): Promise<void> {
    const { precision } = this.#options;
    return this.#told(topic === '' ? 'members' : topic, async () => {
      if (topic !== '') assertLevels(topic);
      // Nothing of it is sent where one of them cannot be.
      const all = keyValues(values, topic).map(
        ([inner, value]) => [inner, payloadOf(value, precision)] as const,
      );
      for (const [inner, payload] of all) await this.#publish(inner, payload, options);
    });
  }

  /** What is published where the service ends without a word. */
  will(topic: string, value: Publishable): void {
    const { context, precision, prefix } = this.#options;
    context.topics.will?.({
      topic: joined(prefix, context.topics.base, topic),
      payload: payloadOf(value, precision),
      retain: true,
    });
  }

  /** A service that does not wait for the answer must not end its thread with it. */
  #told(topic: string, publish: () => Promise<void>): Promise<void> {
    const { context, faults } = this.#options;
    const published = (async () => publish())();
    published.catch((cause: unknown) => {
      context.count('publishesRefused');
      faults.warn(`${String(topic).slice(0, 200)} not published`, cause);
    });
    return published;
  }

  async #publish(
    ext: string,
    payload: string | Uint8Array,
    options: PublishOptions,
  ): Promise<void> {
    assertLevels(ext);
    assertPublishOptions(options);
    const { qos, retain = false, onlyIfChanged, global = false } = options;
    const { context, prefix } = this.#options;
    const topic = joined(prefix, global ? '' : context.topics.base, ext);
    assertTopic(topic);
    const withinMs = windowMs(onlyIfChanged);
    if (withinMs > 0 && this.#sent.has(topic, payload, withinMs)) return;
    const takeBack = withinMs > 0 ? this.#sent.remember(topic, payload) : undefined;
    try {
      await context.topics.publish({ topic, payload, retain, ...(qos !== undefined && { qos }) });
    } catch (cause) {
      takeBack?.();
      throw cause;
    }
  }
}
