import type { ConnectedEvent, DisconnectedEvent } from '../mqtt/client-events.js';
import type { ClientState } from '../mqtt/client-state.js';
import { type Counters, createCounters } from '../mqtt/counters.js';
import type { FilterRequest } from '../mqtt/filter-request.js';
import type { InboundHandling } from '../mqtt/inbound-handling.js';
import type { MgClient } from '../mqtt/mg-client.js';
import type { Publication } from '../mqtt/publication.js';
import { Unacknowledged } from '../mqtt/unacknowledged.js';
import type { Log } from '../sdk/log.js';
import { ConnectionLog } from './connection-log.js';

/** Which broker is meant, and who we are there. */
export interface ClientPlan {
  /** Makes the client, not started, that hands over messages so. */
  readonly createClient: (handling: InboundHandling) => MgClient;
  /** For the log, without credentials. */
  readonly brokerAddress: string;
}

export interface BrokerLinkOptions {
  readonly plan: ClientPlan;
  readonly handling: InboundHandling;
  readonly onConnected: (event: ConnectedEvent) => void;
  readonly onDisconnected: (event: DisconnectedEvent) => void;
  readonly log: Log;
}

const COUNTERS = Object.keys(createCounters()) as readonly (keyof Counters)[];

/** The client that is in use now; it can be replaced by one of another broker or another name. */
export class BrokerLink {
  readonly #options: BrokerLinkOptions;
  /** What one client leaves without PUBACK the next one may get again, with the session. */
  readonly #handling: InboundHandling;
  #client: MgClient;
  #connectionLog: ConnectionLog;
  #filters: readonly FilterRequest[] = [];
  /** What the clients before this one have counted. */
  readonly #earlier = createCounters();
  #started = false;
  #stopped = false;

  /** @throws GatewayError `MQTT_BAD_OPTION` */
  constructor(options: BrokerLinkOptions) {
    this.#options = options;
    this.#handling = { ...options.handling, earlier: new Unacknowledged() };
    this.#client = options.plan.createClient(this.#handling);
    this.#connectionLog = this.#logOf(options.plan);
  }

  get state(): ClientState {
    return this.#client.state;
  }

  /** Of all clients that there were. */
  get counters(): Readonly<Counters> {
    const { counters } = this.#client.snapshot;
    const sum = { ...counters };
    for (const name of COUNTERS) sum[name] += this.#earlier[name];
    return sum;
  }

  /** @throws GatewayError as `MgClient.publish` */
  publish(publication: Publication): Promise<void> {
    return this.#client.publish(publication);
  }

  /** What is subscribed from now on, by whichever client. */
  setFilters(filters: readonly FilterRequest[]): void {
    this.#filters = filters;
    this.#client.setFilters(filters);
  }

  start(): void {
    this.#started = true;
    this.#open();
  }

  /**
   * Makes another client, which is not used yet.
   *
   * @returns ends the present client and goes on with the other one, which has the same filters
   * @throws GatewayError `MQTT_BAD_OPTION`
   */
  prepare(plan: ClientPlan): () => Promise<void> {
    const next = plan.createClient(this.#handling);
    return async () => {
      const before = this.#client;
      await before.stop();
      const { counters } = before.snapshot;
      for (const name of COUNTERS) this.#earlier[name] += counters[name];
      this.#connectionLog.close();
      this.#client = next;
      this.#connectionLog = this.#logOf(plan);
      next.setFilters(this.#filters);
      if (this.#started && !this.#stopped) this.#open();
    };
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#client.stop();
    this.#connectionLog.close();
  }

  #open(): void {
    const client = this.#client;
    const { onConnected, onDisconnected } = this.#options;
    client.on('connected', onConnected);
    client.on('disconnected', onDisconnected);
    this.#connectionLog.open();
    client.start();
  }

  #logOf({ brokerAddress }: ClientPlan): ConnectionLog {
    return new ConnectionLog(this.#client, brokerAddress, this.#options.log);
  }
}
