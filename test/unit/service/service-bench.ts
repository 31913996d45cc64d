import type { MessageParts } from '../../../src/map/message.js';
import { createMessage } from '../../../src/map/message.js';
import { topicMatches } from '../../../src/map/mqtt-topic.js';
import type {
  DeviceInterface,
  InterfaceContext,
  JsonObject,
  OwnMessage,
  OwnPublication,
} from '../../../src/sdk/interface-contract.js';
import { NamedCounts } from '../../../src/sdk/named-counts.js';
import { defineService } from '../../../src/service/define-service.js';
import type { Service } from '../../../src/service/service.js';
import type { ServiceDefinition } from '../../../src/service/service-definition.js';
import { ManualTasks } from '../../../src/testing/manual-tasks.js';
import { interfaceContext } from '../../support/interface-context.js';
import { recordingLog } from '../../support/recording-log.js';

/** Anything but what a service says of itself. */
const isNews = ({ topic }: OwnPublication): boolean => !topic.endsWith('/online');

/** A service with a context of memory: its clock is moved by hand, its broker are two lists. */
export class ServiceBench {
  readonly published: OwnPublication[] = [];
  readonly log = recordingLog();
  readonly losses: unknown[] = [];
  readonly handlers = new Map<string, (message: OwnMessage) => void | Promise<void>>();
  readonly saved: JsonObject[] = [];
  readonly wills: OwnPublication[] = [];
  readonly tasks = new ManualTasks((cause) => this.losses.push(cause));
  readonly device: DeviceInterface;
  /** What the next publication is refused with. */
  refusal: Error | undefined;
  readonly #counts = new NamedCounts();

  constructor(
    definition: Partial<ServiceDefinition>,
    {
      options = {},
      base = 'service/echo',
      kept = {},
    }: { options?: JsonObject; base?: string; kept?: JsonObject } = {},
  ) {
    const context: InterfaceContext = interfaceContext({
      name: 'echo',
      log: this.log,
      every: (periodMs, task, more) => this.tasks.add(periodMs, task, more),
      count: (name, by) => this.#counts.add(name, by),
      topics: {
        base,
        publish: async (publication) => {
          if (this.refusal !== undefined) throw this.refusal;
          this.published.push(publication);
        },
        subscribe: (filter, handler) => void this.handlers.set(filter, handler),
        will: (publication) => void this.wills.push(publication),
        unsubscribe: (filter) => void this.handlers.delete(filter),
      },
      state: {
        load: async () => kept,
        save: async (state) => void this.saved.push(state),
      },
    });
    this.device = defineService({ name: 'echo', ...definition }).create(options, context);
  }

  get counts(): Readonly<Record<string, number>> {
    return this.#counts.all;
  }

  /** What it published, without `online`: topic and payload. */
  get said(): readonly string[] {
    return this.published.filter(isNews).map(({ topic, payload }) => `${topic} ${String(payload)}`);
  }

  async start(): Promise<this> {
    await this.device.start(new AbortController().signal);
    return this;
  }

  async stop(): Promise<void> {
    this.tasks.clear();
    await this.device.stop();
    this.handlers.clear();
  }

  handle(command: MessageParts): void | Promise<void> {
    return this.device.handle(
      createMessage({ type: 'command', ...command }),
      new AbortController().signal,
    );
  }

  /** As if it came from the broker. */
  async deliver(topic: string, payload: string | Uint8Array, retain = false): Promise<void> {
    const bytes = typeof payload === 'string' ? new TextEncoder().encode(payload) : payload;
    for (const [filter, handler] of [...this.handlers])
      if (topicMatches(filter, topic)) await handler({ topic, payload: bytes, retain });
  }
}

/** A started service, and the object that its handlers get. */
export const startedService = async (
  definition: Partial<ServiceDefinition> = {},
  options?: ConstructorParameters<typeof ServiceBench>[1],
): Promise<{ bench: ServiceBench; service: Service }> => {
  const given: Service[] = [];
  const start = (service: Service): void => void given.push(service);
  const bench = await new ServiceBench({ ...definition, start }, options).start();
  const [service] = given;
  if (service === undefined) throw new Error('start was not called');
  return { bench, service };
};
