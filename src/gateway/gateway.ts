import { errorText } from '../errors/error-text.js';
import { BrokerLink } from './broker-link.js';
import { Companions } from './companions.js';
import { withDeadline } from './deadline.js';
import { endedBy } from './ended-by.js';
import type { GatewayChange, GatewayOptions, StoredLanes } from './gateway-options.js';
import { type GatewayStatus, levelOf } from './gateway-status.js';
import type { Intake } from './inbox/intake.js';
import { InstanceControls } from './instance-controls.js';
import { type FailedStart, Instances } from './instances.js';
import { LoopGuard } from './loop-guard.js';
import { LossLog } from './loss-log.js';
import { makeCompanionPort } from './make-companion-port.js';
import { makeIntake } from './make-intake.js';
import { makeLanes } from './make-lanes.js';
import { makeSupervisor, type SupervisorParts } from './make-supervisor.js';
import { Outbound } from './outbound.js';
import type { OutboundLanes } from './outbound-lanes.js';
import { type ReloadCounters, ReloadNews } from './reload-news.js';
import { RetainedMemory } from './retained-memory.js';
import { StatusPublisher } from './status-publisher.js';
import { STOP_LIMITS } from './stop-limits.js';
import { Switchboard } from './switchboard.js';
import { Tracker } from './tracker.js';

/** Joins interfaces, map and client: routes, supervises, counts. Nothing else does. */
export class Gateway {
  #options: GatewayOptions;
  readonly #lanes: OutboundLanes;
  readonly #loops: LoopGuard;
  readonly #inbound: Intake;
  readonly #outbound: Outbound;
  readonly #instances: Instances;
  readonly #controls: InstanceControls;
  readonly #companions: Companions;
  readonly #switchboard: Switchboard;
  readonly #tracker: Tracker;
  readonly #retained = new RetainedMemory();
  readonly #status: StatusPublisher;
  readonly #link: BrokerLink;
  readonly #losses: LossLog;
  readonly #news: ReloadNews;
  #generation = 1;
  readonly #since = new Date().toISOString();
  #started: Promise<void> | undefined;
  #stopped: Promise<void> | undefined;

  constructor(options: GatewayOptions) {
    const { log } = options;
    this.#options = options;
    const mqttLog = log('mqtt');
    const monotonicMs = (): number => performance.now();
    this.#losses = new LossLog(log('map'), mqttLog, monotonicMs);
    this.#link = new BrokerLink({
      plan: options,
      handling: {
        concurrent: true,
        isBusy: () => this.#instances.isBusy,
        onMessage: (message) => this.#switchboard.receive(message),
      },
      // Without limits the connection has ended again already.
      onConnected: ({ limits, sessionPresent }) => {
        this.#lanes.open(limits?.maxInflight ?? 1);
        this.#changed();
        this.#news.connected();
        this.#companions.connected();
        void this.#retained.connected(sessionPresent, (publication) =>
          this.#outbound.restate(publication),
        );
      },
      onDisconnected: ({ cause }) => {
        this.#lanes.shut(endedBy(cause));
        this.#companions.disconnected();
      },
      log: mqttLog,
    });
    this.#switchboard = new Switchboard({
      onMapMessage: (message) => this.#inbound.receive(message),
      setFilters: (filters) => this.#link.setFilters(filters),
    });
    this.#news = new ReloadNews(this.#link, options.reloadTopic);
    this.#tracker = new Tracker(this.#link, options.trackingTopic, monotonicMs);
    this.#lanes = makeLanes(options, {
      link: this.#link,
      losses: this.#losses,
      monotonicMs,
      onLost: (publication) => this.#outbound.lose(publication),
      onDelivered: (publication) => this.#tracker.delivered(publication),
    });
    if (options.stored !== undefined) this.#store(options.stored);
    this.#loops = new LoopGuard(options.loopRate ?? 0, monotonicMs);
    this.#companions = new Companions({
      switchboard: this.#switchboard,
      log,
      port: (source, own) =>
        makeCompanionPort(source, {
          ...own,
          gateway: this,
          link: this.#link,
          controls: this.#controls,
          outbound: this.#outbound,
          instances: this.#instances,
        }),
    });
    const watched = { ...options, watch: this.#companions.watch(options) };
    this.#inbound = makeIntake(watched, {
      lanes: this.#lanes,
      losses: this.#losses,
      loops: this.#loops,
      monotonicMs,
      instances: () => this.#instances,
      outbound: () => this.#outbound,
    });
    this.#outbound = new Outbound({
      ...watched,
      loops: this.#loops,
      lanes: this.#lanes,
      monotonicMs,
      retained: this.#retained,
      follow: (publication, message) => this.#tracker.follow(publication, message),
      onDropped: (error) => this.#losses.lost('lost', `lost a message: ${errorText(error)}`, error),
      onRefused: (error, { action }) =>
        this.#losses.refused(error.code, `outbound ${action} refused: ${error.message}`),
    });
    const parts: SupervisorParts = {
      options: () => this.#options,
      lanes: this.#lanes,
      outbound: this.#outbound,
      switchboard: this.#switchboard,
      controls: () => this.#controls,
      companions: () => this.#companions,
      tracker: this.#tracker,
      retained: this.#retained,
      onChange: () => this.#changed(),
    };
    this.#instances = new Instances(options.instances, (instance) =>
      makeSupervisor(instance, parts),
    );
    this.#controls = new InstanceControls({
      instances: this.#instances,
      debugged: options.instances.flatMap(({ name, debug }) => (debug ? [name] : [])),
      setDebug: (name, isOn) => this.#options.setDebug?.(name, isOn),
      onChange: () => this.#changed(),
    });
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
    const interfaces = this.#instances.snapshots.map((snapshot) => ({
      ...snapshot,
      debug: this.#controls.isDebugged(snapshot.name),
    }));
    const broker = this.#link.state;
    const companions = this.#companions.snapshots;
    return {
      name: this.#options.name,
      version: this.#options.version,
      level: levelOf(broker, interfaces),
      since: this.#since,
      generation: this.#generation,
      reloads: this.#news.counters,
      broker,
      active: this.#instances.isActive,
      interfaces,
      inbound: this.#inbound.counters,
      outbound: this.#outbound.counters,
      ...(Object.keys(companions).length > 0 && { companions }),
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
    await this.#companions.replace(this.#options.companions ?? []);
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
    const { map, qos, retain, delivery, stored } = options;
    this.#options = options;
    this.#generation += 1;
    this.#loops.rate = options.loopRate ?? 0;
    const watch = this.#companions.watch(options);
    this.#inbound.change({ ...options, watch });
    if (stored !== undefined && !this.#lanes.hasDurable) this.#store(stored);
    this.#outbound.change({ map, watch, qos, retain, delivery });
    this.#subscribe();
    this.#news.move(options.reloadTopic);
    this.#tracker.move(options.trackingTopic);
    this.#controls.replace(options.instances, restart);
    this.#retained.keep(options.instances.map(({ name }) => name));
    const [failed] = await Promise.all([
      this.#instances.replace(options.instances, restart),
      this.#status.move(options.statusTopic, options.statusIntervalMs, replaceClient),
      this.#companions.replace(options.companions ?? []),
    ]);
    return failed;
  }

  /** Counts what became of a reload, the start itself left out, and publishes `payload` about it. */
  tellReload(result: keyof ReloadCounters | 'start', payload: string): void {
    if (result !== 'start') this.#news.count(result);
    this.#news.tell(payload);
    this.#changed();
  }

  #changed(): void {
    this.#status.changed();
    this.#companions.changed();
  }

  /** New filters are subscribed before old ones are unsubscribed. */
  #subscribe(): void {
    const { map, qos } = this.#options;
    this.#switchboard.listenForMap(map.subscriptions.map((filter) => ({ filter, qos })));
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
    await Promise.all([this.#status.close(), this.#companions.stop()]);
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
    this.#losses.flush();
    const { stopped } = this.#lanes.counters.lane.dropped;
    if (stopped > 0) log.error(`${stopped} messages were not sent before the end`);
  }

  /** From now on what is durable is kept on disk. */
  #store(stored: StoredLanes): void {
    stored.whenReady(() => this.#lanes.ready());
    this.#lanes.use(stored.durable, stored.dead);
  }
}
