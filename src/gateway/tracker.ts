import { randomBytes } from 'node:crypto';
import type { Message } from '../map/message.js';
import type { Publication } from '../mqtt/publication.js';
import type { BrokerLink } from './broker-link.js';

/** Of a frame, shown in hexadecimal. */
const MAX_SHOWN_BYTES = 64;
/** Steps that the broker has not acknowledged; those above are left out and counted. */
const MAX_WAITING = 256;
/** The user property that carries the id, to the receiver as well (MQTT 5). */
const PROPERTY = 'track';

interface Heard {
  readonly bytes: Uint8Array;
  readonly length: number;
  readonly atMs: number;
}

/**
 * Follows each message from what the device sent to the acknowledgement of the broker: a JSON object
 * on a topic for each step, all with one id. It costs nothing where there is no topic.
 */
export class Tracker {
  readonly #link: Pick<BrokerLink, 'state' | 'publish'>;
  readonly #monotonicMs: () => number;
  readonly #run = randomBytes(4).toString('hex');
  /** What each instance heard last. */
  readonly #heard = new Map<string, Heard>();
  #topic: string | undefined;
  #sequence = 0;
  #waiting = 0;
  #leftOut = 0;

  constructor(
    link: Pick<BrokerLink, 'state' | 'publish'>,
    topic: string | undefined,
    monotonicMs: () => number,
  ) {
    this.#link = link;
    this.#topic = topic;
    this.#monotonicMs = monotonicMs;
  }

  /** From now on it is told there, or nowhere; instances that run hear by the way they began with. */
  move(topic: string | undefined): void {
    this.#topic = topic;
  }

  /** Takes the bytes that an instance hears; undefined where nothing is followed. */
  ear(instance: string): ((bytes: Uint8Array) => void) | undefined {
    if (this.#topic === undefined) return undefined;
    return (bytes) => {
      this.#heard.set(instance, {
        bytes: Uint8Array.from(bytes.subarray(0, MAX_SHOWN_BYTES)),
        length: bytes.length,
        atMs: this.#monotonicMs(),
      });
    };
  }

  /** The same publication, with the id by which it is followed from now on. */
  follow<Item extends Publication & { readonly source?: string }>(
    publication: Item,
    message: Message | undefined,
  ): Item {
    if (this.#topic === undefined) return publication;
    const { topic, properties, source = '' } = publication;
    this.#sequence += 1;
    const id = `${this.#run}-${this.#sequence}`;
    const heard = this.#heard.get(source);
    this.#tell(id, 'accepted', {
      instance: source,
      topic,
      ...(message !== undefined && { message }),
      ...(heard !== undefined && {
        frame: Buffer.from(heard.bytes).toString('hex'),
        frameBytes: heard.length,
        frameAgeMs: Math.round((this.#monotonicMs() - heard.atMs) * 1000) / 1000,
      }),
    });
    const userProperties = { ...properties?.userProperties, [PROPERTY]: id };
    return { ...publication, properties: { ...properties, userProperties } };
  }

  /** The broker has acknowledged it; with QoS 0, it was written. */
  delivered({ topic, qos, properties }: Publication): void {
    if (this.#topic === undefined) return;
    const id = properties?.userProperties?.[PROPERTY];
    if (typeof id === 'string') this.#tell(id, qos === 0 ? 'sent' : 'acknowledged', { topic });
  }

  #tell(id: string, step: string, about: Readonly<Record<string, unknown>>): void {
    const topic = this.#topic;
    if (topic === undefined || this.#link.state !== 'connected' || this.#waiting >= MAX_WAITING) {
      this.#leftOut += 1;
      return;
    }
    const payload = JSON.stringify({
      id,
      step,
      time: new Date().toISOString(),
      ...about,
      ...(this.#leftOut > 0 && { leftOut: this.#leftOut }),
    });
    this.#leftOut = 0;
    this.#waiting += 1;
    void this.#link
      .publish({ topic, payload, qos: 0, retain: false })
      .catch(() => undefined)
      .finally(() => {
        this.#waiting -= 1;
      });
  }
}
