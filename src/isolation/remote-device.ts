import { isRecord } from '../document/is-record.js';
import { errorText } from '../errors/error-text.js';
import { GatewayError } from '../errors/gateway-error.js';
import type { Message } from '../map/message.js';
import type { Action, DeviceInterface, JsonObject, OwnMessage } from '../sdk/interface-contract.js';
import type { HostPlan, HostTimes } from './channel.js';
import { Conversation, type HostNews } from './conversation.js';
import { PROTOCOL } from './gateway-message.js';
import { type HostWill, MAX_LINE } from './host-message.js';
import type { HostedContext } from './hosted-context.js';
import { noTraffic } from './no-traffic.js';
import { RemoteAsks } from './remote-asks.js';
import { fromWireError } from './wire-error.js';
import { fromWirePayload, toWirePayload, type WirePayload } from './wire-payload.js';

export interface RemoteDeviceOptions {
  readonly plan: HostPlan;
  readonly times: HostTimes;
  /** Of the instance. */
  readonly options: unknown;
  readonly context: HostedContext;
}

const payloadOf = (wire: WirePayload): string | Uint8Array =>
  'base64' in wire ? fromWirePayload(wire) : wire.payload;

/** Which requests a host takes beside those that each takes; one of an older protocol says nothing. */
const takenOf = (created: unknown): ReadonlySet<unknown> =>
  new Set(isRecord(created) && Array.isArray(created.takes) ? created.takes : []);

const hand = async (
  conversation: Conversation,
  filter: string,
  { topic, payload, retain }: OwnMessage,
): Promise<void> => {
  const length = topic.length + payload.length;
  if (length > MAX_LINE)
    throw new GatewayError(
      'MQTT_PAYLOAD_TOO_LARGE',
      `the message on ${topic.slice(0, 200)} has ${payload.length} bytes; an interface that runs elsewhere takes ${MAX_LINE} with its topic`,
    );
  await conversation.request({
    type: 'message',
    filter,
    topic,
    retain,
    ...toWirePayload(payload),
  });
};

/** A device that another thread or process drives; each start has a host of its own. */
export class RemoteDevice implements DeviceInterface {
  readonly #options: RemoteDeviceOptions;
  #conversation: Conversation | undefined;
  #takes: ReadonlySet<unknown> = new Set();
  #will: HostWill | undefined;

  constructor(options: RemoteDeviceOptions) {
    this.#options = options;
  }

  async start(signal: AbortSignal): Promise<void> {
    const { plan, times, options, context } = this.#options;
    await this.#conversation?.end();
    this.#will = undefined;
    const { name, folder, log } = context;
    const conversation: Conversation = new Conversation({
      plan,
      times,
      log,
      onNews: (news) => this.#hear(news, asks),
      onFault: (fault) => {
        this.#publishWill();
        context.lost(fault);
      },
    });
    const asks = new RemoteAsks({
      context,
      send: (message) => conversation.send(message),
      hear: (filter, message) => hand(conversation, filter, message),
    });
    this.#conversation = conversation;
    const traffic = context.traffic !== noTraffic;
    const { base } = context.topics;
    const created = await conversation.request(
      { type: 'create', name, options, folder, traffic, protocol: PROTOCOL, base },
      { deadlineMs: times.loadMs },
    );
    this.#takes = takenOf(created);
    conversation.watch();
    await conversation.request({ type: 'start' }, { signal });
  }

  async handle(message: Message, signal: AbortSignal): Promise<void> {
    await this.#conversation?.request({ type: 'handle', message }, { signal });
  }

  /** @throws GatewayError `INTERFACE_UNKNOWN_COMMAND` where it takes no actions */
  async act(action: Action, signal: AbortSignal): Promise<void> {
    if (!this.#takes.has('act'))
      throw new GatewayError('INTERFACE_UNKNOWN_COMMAND', 'it takes no actions');
    await this.#conversation?.request({ ...action, type: 'act' }, { signal });
  }

  async stateUpdate(state: JsonObject): Promise<void> {
    if (this.#takes.has('desired')) await this.#conversation?.request({ type: 'desired', state });
  }

  async stop(): Promise<void> {
    const conversation = this.#conversation;
    this.#conversation = undefined;
    if (conversation === undefined) return;
    try {
      if (!conversation.isOver)
        await conversation.request({ type: 'stop' }, { deadlineMs: this.#options.times.stopMs });
      this.#will = undefined;
    } catch (cause) {
      this.#publishWill();
      throw cause;
    } finally {
      await conversation.end();
    }
  }

  #hear(news: HostNews, asks: RemoteAsks): void {
    const { context } = this.#options;
    switch (news.type) {
      case 'lost':
        context.lost(fromWireError(news.error));
        break;
      case 'refusals':
        context.countRefused?.(news.count);
        break;
      case 'counts':
        for (const [name, by] of Object.entries(news.counts)) context.count(name, by);
        break;
      case 'traffic':
        context.traffic(news.direction, Buffer.from(news.bytes, 'base64'));
        break;
      case 'will':
        this.#will = news;
        break;
      case 'unsubscribe':
        context.topics.unsubscribe(news.filter);
        break;
      case 'report':
        this.#report(news.values);
        break;
      default:
        void asks.take(news);
    }
  }

  /** Its host has ended without a word, or hangs. */
  #publishWill(): void {
    const { context } = this.#options;
    const will = this.#will;
    this.#will = undefined;
    if (will === undefined) return;
    const { topic, qos, retain } = will;
    context.topics
      .publish({ topic, payload: payloadOf(will), qos, retain })
      .catch((cause: unknown) =>
        context.log.warn(`its will is not published: ${errorText(cause)}`),
      );
  }

  #report(values: JsonObject): void {
    const { context } = this.#options;
    try {
      context.report(values);
    } catch (cause) {
      context.log.warn(`not reported: ${errorText(cause)}`);
    }
  }
}
