import { setImmediate } from 'node:timers/promises';
import { errorText } from '../errors/error-text.js';
import { GatewayError } from '../errors/gateway-error.js';
import type { CompiledMap } from '../map/compiled-map.js';
import type { Message } from '../map/message.js';
import type { InboundMessage } from '../mqtt/inbound-message.js';
import type { MgClient } from '../mqtt/mg-client.js';
import type { MgClientOptions } from '../mqtt/mg-client-options.js';
import type { Qos } from '../mqtt/publication.js';
import type { FullPolicy } from '../outbox/full-policy.js';
import { MemoryLane } from '../outbox/memory-lane.js';
import type { Log } from '../sdk/log.js';
import { Throttle } from '../sdk/throttle.js';
import { ConnectionLog } from './connection-log.js';
import { deadLetter } from './dead-letter.js';
import { withDeadline } from './deadline.js';
import type { DefectBounds } from './defect-count.js';
import { type GatewayStatus, levelOf } from './gateway-status.js';
import { Inbound } from './inbound.js';
import { Outbound } from './outbound.js';
import { Pump } from './pump.js';
import type { Queued } from './queued.js';
import { StatusPublisher } from './status-publisher.js';
import { Supervisor } from './supervisor.js';
import type { SupervisorOptions } from './supervisor-options.js';
import type { Watch } from './translated.js';

/** An interface instance, as the configuration has it. */
export type InstanceOptions = Pick<
  SupervisorOptions,
  'name' | 'definition' | 'options' | 'startPolicy' | 'folder'
>;

export interface GatewayOptions {
  readonly name: string;
  readonly version: string;
  readonly map: CompiledMap;
  /** Makes the client, not started, that hands its messages to `onMessage`. */
  readonly createClient: (onMessage: NonNullable<MgClientOptions['onMessage']>) => MgClient;
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
  readonly maxCommands: number;
  readonly startTimeoutMs: number;
  readonly commandTimeoutMs: number;
  readonly restart: { readonly minMs: number; readonly maxMs: number };
  readonly defects: DefectBounds;
  /** Missing: no status is published. */
  readonly statusTopic?: string | undefined;
  readonly statusIntervalMs: number;
  readonly log: (area: string) => Log;
  readonly watch?: Watch | undefined;
}

/**
 * `stop` takes 8 s at most: the command that is executed 1.5 s, its interface 1.5 s, the lane 1 s,
 * the last status 0.5 s, the client 3 s (`CLIENT_STOP_MS`).
 */
const STOP_INTERFACES_MS = 1500;
const DRAIN_MS = 1000;
/** The `stopTimeoutMs` that the gateway's client must have. */
export const CLIENT_STOP_MS = 3000;
/** How many publications of one instance may wait for room in the lane at a time. */
const MAX_WAITING_EMITS = 1000;

/** Topics and payloads of strangers can be long; the log shows how they begin. */
const shortText = (text: string): string => (text.length > 400 ? `${text.slice(0, 400)}…` : text);

/** Joins interfaces, map and client: routes, supervises, counts. Nothing else does. */
export class Gateway {
  readonly #options: GatewayOptions;
  readonly #lane: MemoryLane<Queued>;
  readonly #pump: Pump;
  readonly #inbound: Inbound;
  readonly #outbound: Outbound;
  readonly #supervisors: ReadonlyMap<string, Supervisor>;
  readonly #status: StatusPublisher;
  readonly #connectionLog: ConnectionLog;
  readonly #client: MgClient;
  readonly #refused: Throttle;
  readonly #lost: Throttle;
  readonly #since = new Date().toISOString();
  #started: Promise<void> | undefined;
  #stopped: Promise<void> | undefined;

  constructor(options: GatewayOptions) {
    const { map, watch, log } = options;
    this.#options = options;
    const [mapLog, mqttLog] = [log('map'), log('mqtt')];
    const monotonicMs = (): number => performance.now();
    this.#refused = new Throttle({
      monotonicMs,
      report: (text, fields) => mapLog.warn(shortText(text), fields),
    });
    this.#lost = new Throttle({
      monotonicMs,
      report: (text, fields) => mqttLog.error(shortText(text), fields),
    });
    const client = options.createClient((message) => this.#receive(message));
    this.#client = client;
    this.#lane = new MemoryLane({
      ...options.queue,
      sourceOf: ({ source = '' }) => source,
      onDropped: (publication) => this.#outbound.lose(publication),
    });
    this.#pump = new Pump({
      lane: this.#lane,
      monotonicMs,
      publish: (publication) => client.publish(publication),
      onRefused: ({ topic }, error) =>
        this.#lost.trigger('refused', `lost a message to ${topic}: ${errorText(error)}`, {
          code: error instanceof GatewayError ? error.code : undefined,
        }),
    });
    this.#inbound = new Inbound({
      map,
      retainedCommands: options.retainedCommands,
      monotonicMs,
      deliver: (message) => this.#deliver(message),
      writeDeadLetter: (to, { topic, payload, code }) =>
        this.#outbound.addDeadLetter(to, deadLetter(topic, payload, code)),
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
      monotonicMs,
      onDropped: () =>
        this.#lost.trigger(
          'full',
          `the queue for the broker is full (queuesize, queuebytes): messages are lost, ${options.queue.whenFull}`,
        ),
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
    this.#connectionLog = new ConnectionLog(client, options.brokerAddress, mqttLog);
  }

  get status(): GatewayStatus {
    const interfaces = [...this.#supervisors.values()].map((supervisor) => supervisor.snapshot);
    const broker = this.#client.state;
    return {
      name: this.#options.name,
      version: this.#options.version,
      level: levelOf(broker, interfaces),
      since: this.#since,
      broker,
      interfaces,
      inbound: this.#inbound.counters,
      outbound: this.#outbound.counters,
      connection: this.#client.snapshot.counters,
    };
  }

  /**
   * Starts the interfaces and the client; an absent broker is waited for.
   *
   * @throws GatewayError `INTERFACE_START_FAILED` or `INTERFACE_START_TIMEOUT` where an interface's
   *   start policy is `fail`; everything is stopped again then
   */
  start(): Promise<void> {
    this.#started ??= this.#start();
    return this.#started;
  }

  async #start(): Promise<void> {
    const { map, qos } = this.#options;
    const client = this.#client;
    client.setFilters(map.subscriptions.map((filter) => ({ filter, qos })));
    // Without limits the connection has ended again already.
    client.on('connected', ({ limits }) => this.#pump.open(limits?.maxInflight ?? 1));
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
  stop(): Promise<void> {
    this.#stopped ??= this.#stop();
    return this.#stopped;
  }

  async #stop(): Promise<void> {
    this.#inbound.flush();
    await Promise.all([...this.#supervisors.values()].map((supervisor) => supervisor.stop()));
    this.#outbound.flush();
    await this.#drain();
    await this.#outbound.close();
    await this.#status.close();
    await this.#client.stop();
    this.#pump.close();
    this.#connectionLog.close();
    this.#refused.flush();
    this.#lost.flush();
    this.#lane.clear('stopped');
    const { stopped } = this.#lane.counters.dropped;
    if (stopped > 0)
      this.#options.log('gateway').error(`${stopped} messages were not sent before the end`);
  }

  async #drain(): Promise<void> {
    await withDeadline(async (signal) => {
      while (this.#pump.isOpen && this.#lane.counters.pending > 0 && !signal.aborted)
        await this.#pump.progress();
    }, DRAIN_MS);
  }

  /**
   * While too many commands wait somewhere, reading rests for one turn of the event loop: an
   * interface that is quick keeps up with a burst, and a slow one cannot hold up the others.
   */
  #receive({ topic, payload, retain }: InboundMessage): void | Promise<void> {
    if ([...this.#supervisors.values()].some(({ isBusy }) => isBusy))
      return setImmediate().then(() => this.#inbound.receive(topic, payload, retain));
    this.#inbound.receive(topic, payload, retain);
  }

  /** A message whose gateway names an instance is for that one; any other is for all. */
  #deliver(message: Message): void {
    const addressed = this.#supervisors.get(message.gateway);
    if (addressed !== undefined) addressed.deliver(message);
    else for (const supervisor of this.#supervisors.values()) supervisor.deliver(message);
  }

  #supervise(instance: InstanceOptions): Supervisor {
    const { log, maxCommands, startTimeoutMs, commandTimeoutMs, restart, defects } = this.#options;
    const own = log(instance.name);
    return new Supervisor({
      ...instance,
      startTimeoutMs,
      commandTimeoutMs,
      stopTimeoutMs: STOP_INTERFACES_MS,
      maxCommands,
      hasNeighbours: this.#options.instances.length > 1,
      backoff: restart,
      defects,
      log: own,
      accept: (message) => this.#outbound.accept(message, instance.name),
      isFull: () => this.#outbound.waitingOf(instance.name) >= MAX_WAITING_EMITS,
      onChange: ({ state }) => {
        own.info(state);
        this.#status.changed();
      },
    });
  }
}
