import { errorText } from '../errors/error-text.js';
import { MemoryLane } from '../outbox/memory-lane.js';
import { Throttle } from '../sdk/throttle.js';
import { BrokerLink } from './broker-link.js';
import { codeOf } from './code-of.js';
import { deadLetter } from './dead-letter.js';
import { withDeadline } from './deadline.js';
import { endedBy } from './ended-by.js';
import type { GatewayChange, GatewayOptions, StoredLanes } from './gateway-options.js';
import { type GatewayStatus, levelOf } from './gateway-status.js';
import { Intake } from './inbox/intake.js';
import type { InstanceOptions } from './instance-options.js';
import { type FailedStart, Instances } from './instances.js';
import { LoopGuard } from './loop-guard.js';
import { Outbound } from './outbound.js';
import { OutboundLanes } from './outbound-lanes.js';
import type { Queued } from './queued.js';
import { type ReloadCounters, ReloadNews } from './reload-news.js';
import { shortText } from './short-text.js';
import { StatusPublisher } from './status-publisher.js';
import { STOP_LIMITS } from './stop-limits.js';
import { Supervisor } from './supervisor.js';

/** How many publications of one instance may wait for room in the lane at a time. */
const MAX_WAITING_EMITS = 1000;

/** Joins interfaces, map and client: routes, supervises, counts. Nothing else does. */
export class Gateway {
  #options: GatewayOptions;
  readonly #lanes: OutboundLanes;
  readonly #loops: LoopGuard;
  readonly #inbound: Intake;
  readonly #outbound: Outbound;
  readonly #instances: Instances;
  readonly #status: StatusPublisher;
  readonly #link: BrokerLink;
  readonly #refused: Throttle;
  readonly #lost: Throttle;
  readonly #news: ReloadNews;
  #generation = 1;
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
    this.#link = new BrokerLink({
      plan: options,
      handling: {
        concurrent: true,
        isBusy: () => this.#instances.isBusy,
        onMessage: (message) => this.#inbound.receive(message),
      },
      // Without limits the connection has ended again already.
      onConnected: ({ limits }) => {
        this.#lanes.open(limits?.maxInflight ?? 1);
        this.#status.changed();
        this.#news.connected();
      },
      onDisconnected: ({ cause }) => this.#lanes.shut(endedBy(cause)),
      log: mqttLog,
    });
    this.#news = new ReloadNews(this.#link, options.reloadTopic);
    const onLost = (publication: Queued): void => this.#outbound.lose(publication);
    const tellLost = (key: string, text: string, error?: unknown): void =>
      this.#lost.trigger(key, text, { code: codeOf(error) });
    this.#lanes = new OutboundLanes({
      memory: new MemoryLane({
        ...options.queue,
        sourceOf: ({ source = '' }) => source,
        isFleeting: ({ qos }) => qos === 0,
        onDropped: onLost,
      }),
      idPrefix: `${options.name}/durable`,
      backlogRate: options.backlogRate,
      maxPayloadBytes: options.maxPayloadBytes,
      monotonicMs,
      maxWaiting: MAX_WAITING_EMITS,
      publish: (publication) => this.#link.publish(publication),
      onRefused: ({ topic }, error) =>
        tellLost('refused', `lost a message to ${topic}: ${errorText(error)}`, error),
      onLost,
      onFull: (text) => tellLost('full', text),
    });
    if (options.stored !== undefined) this.#store(options.stored);
    this.#loops = new LoopGuard(options.loopRate ?? 0, monotonicMs);
    this.#inbound = new Intake({
      map,
      loops: this.#loops,
      retainedCommands: options.retainedCommands,
      monotonicMs,
      commandExpiryMs: options.commandExpiryMs,
      receivers: (message) => this.#instances.receivers(message),
      setAside: async (publication, reason) => {
        if (!this.#lanes.keepsDead) return;
        await this.#lanes.setAside(publication, reason);
        const text = `set aside a command on ${publication.topic}: ${reason}`;
        tellLost('aside', `${text}; mqttgateway queue peek --lane dead shows it`);
      },
      onLost: ({ topic }, error) =>
        tellLost('dead', `lost a command on ${topic}: ${errorText(error)}`, error),
      inbox: options.inbox,
      maxCommands: options.maxCommands,
      isBusy: () => this.#instances.isBusy,
      onTrouble: tellLost,
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
      loops: this.#loops,
      lanes: this.#lanes,
      qos: options.qos,
      retain: options.retain,
      delivery: options.delivery,
      monotonicMs,
      onDropped: (error) => tellLost('lost', `lost a message: ${errorText(error)}`, error),
      onRefused: (error, { action }) =>
        this.#refused.trigger(error.code, `outbound ${action} refused: ${error.message}`, {
          code: error.code,
        }),
      watch,
    });
    this.#instances = new Instances(options.instances, (instance) => this.#supervise(instance));
    this.#status = new StatusPublisher({
      link: this.#link,
      topic: options.statusTopic,
      intervalMs: options.statusIntervalMs,
      status: () => this.status,
    });
  }

  /** Which plan runs: 1 is that of the start, and each reload that changes something is one more. */
  get generation(): number {
    return this.#generation;
  }

  get status(): GatewayStatus {
    const interfaces = this.#instances.snapshots;
    const broker = this.#link.state;
    return {
      name: this.#options.name,
      version: this.#options.version,
      level: levelOf(broker, interfaces),
      since: this.#since,
      generation: this.#generation,
      reloads: this.#news.counters,
      broker,
      interfaces,
      inbound: this.#inbound.counters,
      outbound: this.#outbound.counters,
      connection: this.#link.counters,
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
    this.#subscribe();
    this.#status.open();
    this.#link.start();
    this.#inbound.start();
    try {
      await this.#instances.start();
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  /**
   * Goes on with other options, all of them from one turn of the event loop to the next: each message
   * is translated by the one map or by the other. What is in a lane stays as it is. Name, lanes and
   * log are those of the beginning.
   *
   * @returns the starts that were given up under the policy `fail`, when each new one is decided
   * @throws GatewayError `MQTT_BAD_OPTION`; nothing has changed then
   */
  async change(
    options: GatewayOptions,
    { restart, replacesClient }: GatewayChange,
  ): Promise<readonly FailedStart[]> {
    const replaceClient = replacesClient ? this.#link.prepare(options) : undefined;
    const { map, watch, qos, retain, delivery, stored } = options;
    this.#options = options;
    this.#generation += 1;
    this.#loops.rate = options.loopRate ?? 0;
    this.#inbound.change(options);
    if (stored !== undefined && !this.#lanes.hasDurable) this.#store(stored);
    this.#outbound.change({ map, watch, qos, retain, delivery });
    this.#subscribe();
    this.#news.move(options.reloadTopic);
    const [failed] = await Promise.all([
      this.#instances.replace(options.instances, restart),
      this.#status.move(options.statusTopic, options.statusIntervalMs, replaceClient),
    ]);
    return failed;
  }

  /** Counts what became of a reload, the start itself left out, and publishes `payload` about it. */
  tellReload(result: keyof ReloadCounters | 'start', payload: string): void {
    if (result !== 'start') this.#news.count(result);
    this.#news.tell(payload);
    this.#status.changed();
  }

  /** New filters are subscribed before old ones are unsubscribed. */
  #subscribe(): void {
    const { map, qos } = this.#options;
    this.#link.setFilters(map.subscriptions.map((filter) => ({ filter, qos })));
  }

  /** Stops intake, sends what waits while the broker is there, says `offline`, ends; 8 s at most. */
  stop(): Promise<void> {
    this.#stopped ??= this.#stop();
    return this.#stopped;
  }

  async #stop(): Promise<void> {
    const beganMs = performance.now();
    this.#inbound.flush();
    await this.#instances.stop();
    this.#outbound.flush();
    await this.#lanes.drain(STOP_LIMITS.laneMs);
    await this.#lanes.closeEntrances();
    await this.#status.close();
    await this.#link.stop();
    const closing = async (): Promise<void> => {
      await this.#inbound.close();
      await this.#lanes.close();
    };
    const log = this.#options.log('gateway');
    const restMs = Math.max(STOP_LIMITS.diskMs, STOP_LIMITS.allMs - (performance.now() - beganMs));
    if ((await withDeadline(closing, restMs)) === 'expired')
      log.error(
        'the data folder was not closed in time: its disk is slow; nothing is lost by that',
      );
    this.#refused.flush();
    this.#lost.flush();
    const { stopped } = this.#lanes.counters.lane.dropped;
    if (stopped > 0) log.error(`${stopped} messages were not sent before the end`);
  }

  /** From now on what is durable is kept on disk. */
  #store(stored: StoredLanes): void {
    stored.whenReady(() => this.#lanes.ready());
    this.#lanes.use(stored.durable, stored.dead);
  }

  #supervise(instance: InstanceOptions): Supervisor {
    const { log, maxCommands, startTimeoutMs, commandTimeoutMs, restart, defects } = this.#options;
    const own = log(instance.name);
    return new Supervisor({
      ...instance,
      startTimeoutMs,
      commandTimeoutMs,
      stopTimeoutMs: STOP_LIMITS.interfaceMs,
      maxCommands,
      hasNeighbours: () => this.#options.instances.length > 1,
      backoff: restart,
      defects,
      log: own,
      accept: (message) => this.#outbound.accept(message, instance.name),
      isFull: () => this.#lanes.waitingOf(instance.name) >= MAX_WAITING_EMITS,
      onChange: () => this.#status.changed(),
    });
  }
}
