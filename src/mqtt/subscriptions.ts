import { GatewayError } from '../errors/gateway-error.js';
import { filterFault } from '../map/mqtt-topic.js';
import type { FilterRequest } from './filter-request.js';
import type { Qos } from './publication.js';

/** The part of a connection that subscriptions need. */
export interface Subscriber {
  subscribe(filters: readonly FilterRequest[]): Promise<string[]>;
  unsubscribe(filters: readonly string[]): Promise<void>;
}

/** What a broker that keeps the session may have of an earlier process. */
export interface FilterStore {
  /** The filters that were saved last; none where nothing was. */
  load(): readonly string[];
  save(filters: readonly string[]): void;
}

const NO_STORE: FilterStore = { load: () => [], save: () => undefined };

/**
 * What is subscribed and what should be. New filters are subscribed before old ones are
 * unsubscribed, so that nothing is missed between; changes are made one after the other.
 */
export class Subscriptions {
  readonly #maximumQos: Qos;
  #wanted: ReadonlyMap<string, FilterRequest> = new Map();
  /** The wish that was last fulfilled, as far as the broker let it. */
  #fulfilled: ReadonlyMap<string, FilterRequest> | undefined;
  #applied = new Map<string, FilterRequest>();
  #turn: Promise<unknown> = Promise.resolve();
  readonly #store: FilterStore;
  /** What the store has. */
  #saved: ReadonlySet<string>;

  constructor(maximumQos: Qos, store = NO_STORE) {
    this.#maximumQos = maximumQos;
    this.#store = store;
    this.#saved = new Set(store.load().filter((filter) => filterFault(filter) === undefined));
  }

  /**
   * What should be subscribed from now on.
   *
   * @throws GatewayError `MQTT_BAD_FILTER`
   */
  want(filters: readonly FilterRequest[]): void {
    const wanted = new Map<string, FilterRequest>();
    for (const { filter, qos, id } of filters) {
      const fault = filterFault(filter);
      if (fault !== undefined)
        throw new GatewayError('MQTT_BAD_FILTER', `filter "${filter.slice(0, 200)}" ${fault}`);
      const asked = Math.min(qos, this.#maximumQos) as Qos;
      const most = Math.max(asked, wanted.get(filter)?.qos ?? 0) as Qos;
      wanted.set(filter, { filter, qos: most, ...(id !== undefined && { id }) });
    }
    this.#wanted = wanted;
  }

  /** Whether what is wanted has changed since it was last applied. */
  get changed(): boolean {
    return this.#wanted !== this.#fulfilled;
  }

  /**
   * Begins on a new connection: everything is subscribed again. Where the broker kept the session
   * it still has the filters that are no longer wanted; those are ended. It waits for no change of
   * an earlier connection: what was asked there is void.
   */
  begin(connection: Subscriber, sessionPresent: boolean): Promise<string[]> {
    this.#turn = Promise.resolve();
    return this.#inTurn(async () => {
      const stale = sessionPresent ? new Set([...this.#applied.keys(), ...this.#saved]) : [];
      this.#applied = new Map();
      return this.#apply(connection, stale);
    });
  }

  /** Makes what is subscribed what is wanted; the result names the filters that were refused. */
  change(connection: Subscriber): Promise<string[]> {
    return this.#inTurn(() => this.#apply(connection));
  }

  /** @param stale filters that the broker has beside those that were applied here */
  async #apply(connection: Subscriber, stale: Iterable<string> = []): Promise<string[]> {
    const wanted = this.#wanted;
    const applied = this.#applied;
    const missing = [...wanted.values()].filter(({ filter, qos, id }) => {
      const present = applied.get(filter);
      return present === undefined || present.qos !== qos || present.id !== id;
    });
    const old = [...new Set([...applied.keys(), ...stale])].filter((filter) => !wanted.has(filter));
    // Whoever comes after a process that dies here has to end all of them.
    this.#save([...wanted.keys(), ...old]);
    const refused = await connection.subscribe(missing);
    for (const request of missing)
      if (!refused.includes(request.filter)) applied.set(request.filter, request);
    await connection.unsubscribe(old);
    for (const filter of old) applied.delete(filter);
    this.#save([...applied.keys()]);
    this.#fulfilled = wanted;
    return refused;
  }

  #save(filters: readonly string[]): void {
    const unique = new Set(filters);
    const isNews = [...unique].some((filter) => !this.#saved.has(filter));
    if (!isNews && unique.size === this.#saved.size) return;
    this.#saved = unique;
    this.#store.save([...unique]);
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#turn.then(work, work);
    this.#turn = done.catch(() => {});
    return done;
  }
}
