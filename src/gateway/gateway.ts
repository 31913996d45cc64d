import { errorText } from '../errors/error-text.js';
import { Throttle } from '../log/throttle.js';
import type { CompiledMap } from '../map/compile-map.js';
import type { Message } from '../map/message.js';
import type { MgClient } from '../mqtt/mg-client.js';
import type { Publication, Qos } from '../mqtt/publication.js';
import type { FullPolicy } from '../outbox/full-policy.js';
import { MemoryLane } from '../outbox/memory-lane.js';
import type { Log } from '../sdk/log.js';
import { ConnectionLog } from './connection-log.js';
import { type GatewayStatus, levelOf } from './gateway-status.js';
import { Inbound } from './inbound.js';
import { Outbound } from './outbound.js';
import { Pump } from './pump.js';
import { StatusPublisher } from './status-publisher.js';
import { Supervisor, type SupervisorOptions } from './supervisor.js';
import type { Watch } from './translated.js';

/** An interface instance, as the configuration has it. */
export type InstanceOptions = Pick<
  SupervisorOptions,
  'name' | 'definition' | 'options' | 'startPolicy'
>;

export interface GatewayOptions {
  readonly name: string;
  readonly version: string;
  readonly map: CompiledMap;
  /** Not yet started; the gateway starts and stops it. */
  readonly client: MgClient;
  /** For the log, without credentials. */
  readonly brokerAddress: string;
  readonly instances: readonly InstanceOptions[];
  /** Of each publication and of the subscriptions. */
  readonly qos: Qos;
  readonly retain: boolean;
  readonly retainedCommands: boolean;
  readonly queue: {
    readonly maxCount: number;
    readonly maxBytes: number;
    readonly whenFull: FullPolicy;
  };
  readonly maxInflight: number;
  readonly maxCommands: number;
  readonly startTimeoutMs: number;
  readonly commandTimeoutMs: number;
  readonly restart: { readonly minMs: number; readonly maxMs: number };
  /** Missing: no status is published. */
  readonly statusTopic?: string | undefined;
  readonly statusIntervalMs: number;
  readonly log: (area: string) => Log;
  readonly watch?: Watch | undefined;
}

/** `stop` takes 8 s at most: a command and its interface 3 s, the lane 1.5 s, the client the rest. */
const STOP_INTERFACES_MS = 1500;
const DRAIN_MS = 1500;
/** How many emits may wait for room in the lane at a time. */
const MAX_WAITING_EMITS = 1000;

/** Joins interfaces, map and client: routes, supervises, counts. Nothing else does. */
export class Gateway {
  readonly #options: GatewayOptions;
  readonly #lane: MemoryLane<Publication>;
  readonly #pump: Pump;
  readonly #inbound: Inbound;
  readonly #outbound: Outbound;
  readonly #supervisors: ReadonlyMap<string, Supervisor>;
  readonly #status: StatusPublisher;
  readonly #connectionLog: ConnectionLog;
  readonly #refused: Throttle;
  readonly #since = new Date().toISOString();

  constructor(options: GatewayOptions) {
    const { map, client, watch, log } = options;
    this.#options = options;
    const mapLog = log('map');
    this.#refused = new Throttle({
      monotonicMs: () => performance.now(),
      report: (text, fields) => mapLog.warn(text, fields),
    });
    this.#lane = new MemoryLane(options.queue);
    this.#pump = new Pump({
      lane: this.#lane,
      window: options.maxInflight,
      publish: (publication) => client.publish(publication),
      onRefused: ({ topic }, error) =>
        log('mqtt').error(`lost a message to ${topic}: ${errorText(error)}`),
    });
    this.#inbound = new Inbound({
      map,
      retainedCommands: options.retainedCommands,
      deliver: (message) => this.#deliver(message),
      onRefused: (error, topic) =>
        this.#refused.trigger(error.code, `inbound ${topic} refused: ${error.message}`, {
          code: error.code,
        }),
      watch,
    });
    this.#outbound = new Outbound({
      map,
      lane: this.#lane,
      pump: this.#pump,
      qos: options.qos,
      retain: options.retain,
      maxWaiting: MAX_WAITING_EMITS,
      onRefused: (error, { action }) =>
        this.#refused.trigger(error.code, `outbound ${action} refused: ${error.message}`, {
          code: error.code,
        }),
      watch,
    });
    this.#supervisors = new Map(
      options.instances.map((instance) => [instance.name, this.#supervise(instance)]),
    );
    this.#status = new StatusPublisher({
      client,
      topic: options.statusTopic,
      intervalMs: options.statusIntervalMs,
      status: () => this.status,
    });
    this.#connectionLog = new ConnectionLog(client, options.brokerAddress, log('mqtt'));
  }

  get status(): GatewayStatus {
    const interfaces = [...this.#supervisors.values()].map((supervisor) => supervisor.snapshot);
    const broker = this.#options.client.state;
    return {
      name: this.#options.name,
      version: this.#options.version,
      level: levelOf(broker, interfaces),
      since: this.#since,
      broker,
      interfaces,
      inbound: this.#inbound.counters,
      outbound: this.#outbound.counters,
    };
  }

  /**
   * Starts the interfaces and the client; an absent broker is waited for.
   *
   * @throws GatewayError `INTERFACE_START_FAILED` or `INTERFACE_START_TIMEOUT` where an interface's
   *   start policy is `fail`; everything is stopped again then
   */
  async start(): Promise<void> {
    const { client, map, qos } = this.#options;
    client.setFilters(map.subscriptions.map((filter) => ({ filter, qos })));
    client.on('message', ({ topic, payload, retain }) =>
      this.#inbound.receive(topic, payload, retain),
    );
    client.on('connected', () => this.#pump.open());
    client.on('disconnected', () => this.#pump.close());
    this.#connectionLog.open();
    this.#status.open();
    client.start();
    try {
      await Promise.all([...this.#supervisors.values()].map((supervisor) => supervisor.start()));
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  /** Stops intake, sends what waits while the broker is there, says `offline`, ends; 8 s at most. */
  async stop(): Promise<void> {
    const { client } = this.#options;
    await Promise.all([...this.#supervisors.values()].map((supervisor) => supervisor.stop()));
    await this.#drain();
    await this.#status.close();
    await client.stop();
    this.#pump.close();
    this.#connectionLog.close();
    this.#refused.flush();
    const lost = this.#lane.counters.pending;
    this.#lane.clear('stopped');
    if (lost > 0)
      this.#options.log('gateway').error(`${lost} messages were not sent before the end`);
  }

  async #drain(): Promise<void> {
    const end = performance.now() + DRAIN_MS;
    let timer: NodeJS.Timeout | undefined;
    const expired = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, DRAIN_MS);
    });
    while (this.#pump.isOpen && this.#lane.counters.pending > 0 && performance.now() < end)
      await Promise.race([this.#pump.progress(), expired]);
    clearTimeout(timer);
  }

  /** A message whose gateway names an instance is for that one; any other is for all. */
  #deliver(message: Message): void {
    const addressed = this.#supervisors.get(message.gateway);
    if (addressed !== undefined) addressed.deliver(message);
    else for (const supervisor of this.#supervisors.values()) supervisor.deliver(message);
  }

  #supervise(instance: InstanceOptions): Supervisor {
    const { log, maxCommands, startTimeoutMs, commandTimeoutMs, restart } = this.#options;
    const own = log(instance.name);
    return new Supervisor({
      ...instance,
      startTimeoutMs,
      commandTimeoutMs,
      stopTimeoutMs: STOP_INTERFACES_MS,
      maxCommands,
      backoff: restart,
      log: own,
      accept: (message) => this.#outbound.accept(message),
      onChange: ({ state }) => {
        own.info(state);
        this.#status.changed();
      },
    });
  }
}
