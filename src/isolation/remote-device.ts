import type { Message } from '../map/message.js';
import { parseMessage } from '../map/parse-message.js';
import type { DeviceInterface } from '../sdk/interface-contract.js';
import type { HostPlan, HostTimes } from './channel.js';
import { Conversation, type HostNews } from './conversation.js';
import type { HostedContext } from './hosted-context.js';
import { noTraffic } from './no-traffic.js';
import { fromWireError, toWireError } from './wire-error.js';

export interface RemoteDeviceOptions {
  readonly plan: HostPlan;
  readonly times: HostTimes;
  /** Of the instance. */
  readonly options: unknown;
  readonly context: HostedContext;
}

/** A device that another thread or process drives; each start has a host of its own. */
export class RemoteDevice implements DeviceInterface {
  readonly #options: RemoteDeviceOptions;
  #conversation: Conversation | undefined;

  constructor(options: RemoteDeviceOptions) {
    this.#options = options;
  }

  async start(signal: AbortSignal): Promise<void> {
    const { plan, times, options, context } = this.#options;
    await this.#conversation?.end();
    const { name, folder, log } = context;
    const conversation: Conversation = new Conversation({
      plan,
      times,
      log,
      onNews: (news) => this.#hear(news, conversation),
      onFault: (fault) => context.lost(fault),
    });
    this.#conversation = conversation;
    await conversation.request(
      { type: 'create', name, options, folder, traffic: context.traffic !== noTraffic },
      { deadlineMs: times.loadMs },
    );
    conversation.watch();
    await conversation.request({ type: 'start' }, { signal });
  }

  async handle(message: Message, signal: AbortSignal): Promise<void> {
    await this.#conversation?.request({ type: 'handle', message }, { signal });
  }

  async stop(): Promise<void> {
    const conversation = this.#conversation;
    this.#conversation = undefined;
    if (conversation === undefined) return;
    try {
      if (!conversation.isOver)
        await conversation.request({ type: 'stop' }, { deadlineMs: this.#options.times.stopMs });
    } finally {
      await conversation.end();
    }
  }

  #hear(news: HostNews, conversation: Conversation): void {
    const { context } = this.#options;
    if (news.type === 'emit') void this.#emit(news.id, news.message, conversation);
    else if (news.type === 'lost') context.lost(fromWireError(news.error));
    else if (news.type === 'refusals') context.countRefused?.(news.count);
    else if (news.type === 'counts')
      for (const [name, by] of Object.entries(news.counts)) context.count(name, by);
    else context.traffic(news.direction, Buffer.from(news.bytes, 'base64'));
  }

  async #emit(id: number, message: unknown, conversation: Conversation): Promise<void> {
    try {
      await this.#options.context.emit(parseMessage(message));
      conversation.send({ type: 'accepted', id });
    } catch (cause) {
      conversation.send({ type: 'refused', id, error: toWireError(cause) });
    }
  }
}
