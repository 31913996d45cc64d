import { errorText } from '../../../errors/error-text.js';
import type { CompanionPort } from '../../../gateway/companion.js';
import type { Message } from '../../../map/message.js';
import { isField } from '../../../map/route/draft.js';
import type { InboundMessage } from '../../../mqtt/inbound-message.js';
import { Throttle } from '../../../sdk/throttle.js';
import { messageOf } from '../concrete-topic.js';
import type { DiscoveryOptions } from '../discovery-options.js';
import type { Entity } from '../entity.js';
import type { RetainedTopics, WantedTopic } from '../retained-topics.js';
import { type HomieDevice, homieDevice } from './homie-device.js';
import type { HomieProperty } from './homie-property.js';
import { PropertyOutlet } from './property-outlet.js';

/** More bytes nobody sets. */
const MAX_SET_BYTES = 16_384;
const SENDER = 'homie';
/** Characters of what was set, in the log. */
const MAX_TOLD = 60;

/** What a property takes. @example 'an integer from 0 to 100' */
const expectedOf = ({ description: { datatype, format } }: HomieProperty): string => {
  if (datatype === 'boolean') return 'true or false';
  if (datatype === 'enum') return `one of ${format ?? ''}`;
  if (datatype === 'string') return 'a shorter text';
  const [min = '', max = ''] = format?.split(':') ?? [];
  const [from, to] = [min === '' ? '' : ` from ${min}`, max === '' ? '' : ` to ${max}`];
  return `${datatype === 'integer' ? 'an integer' : 'a number'}${from}${to}`;
};

/** The topics of a device, under its own. */
export const homieBase = ({ homieDomain, device }: DiscoveryOptions): string =>
  `${homieDomain}/5/${device}`;

/** A device of Homie 5: says what it is and how it is, and takes what is set. */
export class HomiePart {
  readonly #port: CompanionPort;
  readonly #topics: RetainedTopics;
  readonly #outlet: PropertyOutlet;
  readonly #troubles: Throttle;
  readonly #base: string;
  readonly #name: string;
  /** `node/property` → payload; as many as there are properties at most. */
  readonly #values = new Map<string, string>();
  #device: HomieDevice;
  #isOver = false;
  #byTopic: ReadonlyMap<string, readonly (readonly [string, HomieProperty])[]> = new Map();

  constructor(port: CompanionPort, topics: RetainedTopics, options: DiscoveryOptions) {
    this.#port = port;
    this.#topics = topics;
    this.#troubles = new Throttle({
      monotonicMs: () => performance.now(),
      lagMs: 60_000,
      report: (text) => port.log.warn(text),
    });
    this.#outlet = new PropertyOutlet({
      port,
      onRefused: (topic, error) =>
        this.#troubles.trigger(topic, `the broker does not take ${topic}: ${errorText(error)}`),
    });
    this.#base = homieBase(options);
    this.#name = options.deviceName;
    this.#device = homieDevice([], this.#name);
  }

  /** These are there from now on. */
  change(entities: readonly Entity[]): void {
    this.#device = homieDevice(entities, this.#name);
    const byTopic = new Map<string, (readonly [string, HomieProperty])[]>();
    for (const [path, property] of this.#device.properties) {
      const topic = property.entity.state?.topic;
      if (topic !== undefined)
        byTopic.set(topic, [...(byTopic.get(topic) ?? []), [path, property]]);
    }
    this.#byTopic = byTopic;
    for (const path of this.#values.keys())
      if (!this.#device.properties.has(path)) this.#values.delete(path);
  }

  /** Writes down what will be retained; before any of it is, so that a kill leaves nothing for ever. */
  intend(): void {
    this.#topics.want(this.#wanted());
    this.#topics.intend();
  }

  /** Tells everything, between `init` and `ready`. */
  async tell(): Promise<void> {
    this.intend();
    await this.#state('init');
    this.#topics.want(this.#wanted());
    await this.#topics.sync();
    await this.#state('ready');
  }

  /** What an interface has said at a topic. */
  said(topic: string, message: Message): void {
    for (const [path, { entity, print, description }] of this.#byTopic.get(topic) ?? []) {
      const name = entity.state?.name ?? '';
      const payload = print(isField(name) ? message[name] : (message.arguments[name] ?? ''));
      if (payload === undefined) continue;
      if (description.retained && this.#values.get(path) === payload) continue;
      if (description.retained) this.#values.set(path, payload);
      this.#publish(path, payload, description.retained);
    }
  }

  /** What a controller sets; what is none of the property's values is left out. */
  receive({ topic, payload, retain }: InboundMessage): void {
    if (retain || payload.length > MAX_SET_BYTES || !topic.endsWith('/set')) return;
    const path = topic.slice(this.#base.length + 1, -'/set'.length);
    const property = this.#device.properties.get(path);
    const command = property?.entity.command;
    if (property === undefined || command === undefined) return;
    const text = payload.toString('utf8');
    const word = property.read(text);
    if (word === undefined) {
      this.#troubles.trigger(
        topic,
        `${topic} was set to ${JSON.stringify(text.slice(0, MAX_TOLD))}; expected ${expectedOf(property)}`,
      );
      return;
    }
    const { name, said } = command;
    const own = name === undefined ? {} : { [name]: word };
    const printed = property.print(word) ?? text;
    const { state } = property.entity;
    if (property.description.retained && state !== undefined)
      this.#publish(`${path}/$target`, printed, true);
    this.#port.deliver(messageOf('command', { sender: SENDER, ...said, ...own }));
    if (!property.description.retained || state !== undefined) return;
    // Nobody tells what became of it.
    this.#values.set(path, printed);
    this.#publish(path, printed, true);
  }

  /** Nothing is told any more, but for the end. */
  end(): void {
    this.#isOver = true;
    this.#outlet.clear();
    this.#troubles.flush();
  }

  /** A clean end. */
  async leave(): Promise<void> {
    this.end();
    await this.#state('disconnected');
  }

  #wanted(): Map<string, WantedTopic> {
    const wanted = new Map<string, WantedTopic>();
    wanted.set(`${this.#base}/$state`, { detail: {} });
    wanted.set(`${this.#base}/$description`, {
      payload: JSON.stringify(this.#device.description),
      detail: {},
    });
    for (const [path, { description, entity }] of this.#device.properties) {
      if (!description.retained) continue;
      wanted.set(`${this.#base}/${path}`, { payload: this.#values.get(path), detail: {} });
      if (description.settable && entity.state !== undefined)
        wanted.set(`${this.#base}/${path}/$target`, { detail: {} });
    }
    return wanted;
  }

  async #state(payload: 'init' | 'ready' | 'disconnected'): Promise<void> {
    if (!this.#port.isConnected) return;
    // What was begun before the end does not follow it: `ready` would stay.
    if (this.#isOver && payload !== 'disconnected') return;
    const topic = `${this.#base}/$state`;
    // The next connection tells it again.
    await this.#port.publish({ topic, payload, qos: 1, retain: true }).catch(() => undefined);
  }

  #publish(path: string, payload: string, retain: boolean): void {
    if (this.#port.isConnected) this.#outlet.add(`${this.#base}/${path}`, payload, retain);
  }
}
