import { GatewayError } from '../errors/gateway-error.js';
import { filterFault } from '../map/mqtt-topic.js';
import type { FilterRequest } from './filter-request.js';
import type { Qos } from './publication.js';

/** The part of a connection that subscriptions need. */
export interface Subscriber {
  subscribe(filters: readonly FilterRequest[]): Promise<string[]>;
  unsubscribe(filters: readonly string[]): Promise<void>;
}

/**
 * What is subscribed and what should be. New filters are subscribed before old ones are
 * unsubscribed, so that nothing is missed between; changes are made one after the other.
 */
export class Subscriptions {
  readonly #maximumQos: Qos;
  #wanted: ReadonlyMap<string, Qos> = new Map();
  /** The wish that was last fulfilled, as far as the broker let it. */
  #fulfilled: ReadonlyMap<string, Qos> | undefined;
  #applied = new Map<string, Qos>();
  #turn: Promise<unknown> = Promise.resolve();

  constructor(maximumQos: Qos) {
    this.#maximumQos = maximumQos;
  }

  /**
   * What should be subscribed from now on.
   *
   * @throws GatewayError `MQTT_BAD_FILTER`
   */
  want(filters: readonly FilterRequest[]): void {
    const wanted = new Map<string, Qos>();
    for (const { filter, qos } of filters) {
      const fault = filterFault(filter);
      if (fault !== undefined)
        throw new GatewayError('MQTT_BAD_FILTER', `filter "${filter.slice(0, 200)}" ${fault}`);
      const asked = Math.min(qos, this.#maximumQos) as Qos;
      wanted.set(filter, Math.max(asked, wanted.get(filter) ?? 0) as Qos);
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
      const stale = sessionPresent ? [...this.#applied.keys()] : [];
      this.#applied = new Map();
      const refused = await this.#apply(connection);
      await connection.unsubscribe(stale.filter((filter) => !this.#wanted.has(filter)));
      return refused;
    });
  }

  /** Makes what is subscribed what is wanted; the result names the filters that were refused. */
  change(connection: Subscriber): Promise<string[]> {
    return this.#inTurn(() => this.#apply(connection));
  }

  async #apply(connection: Subscriber): Promise<string[]> {
    const wanted = this.#wanted;
    const applied = this.#applied;
    const missing = [...wanted]
      .map(([filter, qos]) => ({ filter, qos }))
      .filter(({ filter, qos }) => applied.get(filter) !== qos);
    const refused = await connection.subscribe(missing);
    for (const { filter, qos } of missing) if (!refused.includes(filter)) applied.set(filter, qos);
    const old = [...applied.keys()].filter((filter) => !wanted.has(filter));
    await connection.unsubscribe(old);
    for (const filter of old) applied.delete(filter);
    this.#fulfilled = wanted;
    return refused;
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = this.#turn.then(work, work);
    this.#turn = done.catch(() => {});
    return done;
  }
}
