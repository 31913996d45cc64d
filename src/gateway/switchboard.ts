import { topicMatches } from '../map/mqtt-topic.js';
import type { FilterRequest } from '../mqtt/filter-request.js';
import type { Receipt } from '../mqtt/inbound-handling.js';
import type { InboundMessage } from '../mqtt/inbound-message.js';
import { filterId } from './filter-id.js';
import { FilterOwners } from './filter-owners.js';

type Answer = Receipt | Promise<Receipt>;

/**
 * What a listener does with a message that came by these filters of its own; the acknowledgement waits
 * for the promise.
 */
export type Listener = (message: InboundMessage, filters: readonly string[]) => Answer;

export interface SwitchboardOptions {
  /** Takes what no listener has a filter for, and what the map has one for. */
  readonly onMapMessage: (message: InboundMessage) => Receipt | Promise<Receipt>;
  readonly setFilters: (filters: readonly FilterRequest[]) => void;
}

/** Of all filters that the map alone has. */
const MAP_ID = 1;

/** Of filters whose last messages may be on their way. */
const MAX_GONE = 100;

/** Joins the subscriptions of the map, of companions and of interfaces, and hands out what comes. */
export class Switchboard {
  readonly #options: SwitchboardOptions;
  #mapFilters: readonly FilterRequest[] = [];
  #ofMap = new FilterOwners<'map'>();
  readonly #listeners = new Map<Listener, readonly FilterRequest[]>();
  #owners = new FilterOwners<Listener>();
  #planned = false;
  /** Filters of listeners that have gone: what the broker had sent by then is for nobody. */
  #gone: readonly string[] = [];

  // What follows lasts, since a changed identifier has the broker bring again all that it retains.
  /** Whether others than the map have listened. */
  #isShared = false;
  /** Filters of the map that others have as well, or had. */
  #met: ReadonlySet<string> = new Set();

  constructor(options: SwitchboardOptions) {
    this.#options = options;
  }

  /** What the map subscribes from now on; asked for at once. */
  listenForMap(filters: readonly FilterRequest[]): void {
    this.#mapFilters = filters;
    this.#ofMap = new FilterOwners();
    // With what others subscribe too, it shares the subscription.
    for (const { filter } of filters) this.#ofMap.add(filter, 'map', [MAP_ID, filterId(filter)]);
    this.#apply();
  }

  /** What `listener` hears from now on; asked for soon, with other changes of the same turn. */
  listen(listener: Listener, filters: readonly FilterRequest[]): void {
    const kept = new Set(filters.map(({ filter }) => filter));
    const gone = (this.#listeners.get(listener) ?? []).filter(({ filter }) => !kept.has(filter));
    this.#gone = [...this.#gone, ...gone.map(({ filter }) => filter)].slice(-MAX_GONE);
    if (filters.length === 0) this.#listeners.delete(listener);
    else this.#listeners.set(listener, filters);
    if (this.#planned) return;
    this.#planned = true;
    queueMicrotask(() => this.#apply());
  }

  /** @returns a promise only where somebody is waited for */
  receive(message: InboundMessage): Answer {
    if (this.#listeners.size === 0 && this.#gone.length === 0)
      return this.#options.onMapMessage(message);
    const ids = this.#idsOf(message);
    const listeners = this.#owners.of(message.topic, ids);
    const isOnlyTheirs =
      (listeners.size > 0 || this.#wasHeard(message.topic)) &&
      this.#ofMap.of(message.topic, ids).size === 0;
    const answers = [...listeners].map(([listener, filters]) => listener(message, filters));
    if (!isOnlyTheirs) answers.push(this.#options.onMapMessage(message));
    const [only] = answers;
    return answers.length === 1 ? only : allDone(answers);
  }

  /**
   * By which subscriptions this copy came: where several have its topic, a broker may bring one for
   * each. Undefined where it does not say so, or says what only an earlier process knew.
   */
  #idsOf({ filterIds }: InboundMessage): readonly number[] | undefined {
    const isKnown = filterIds?.some(
      (id) =>
        this.#owners.knows(id) ||
        this.#ofMap.knows(id) ||
        this.#gone.some((filter) => filterId(filter) === id),
    );
    return isKnown === true ? filterIds : undefined;
  }

  #wasHeard(topic: string): boolean {
    return this.#gone.some((filter) => topicMatches(filter, topic));
  }

  #apply(): void {
    this.#planned = false;
    this.#owners = new FilterOwners();
    const heard: FilterRequest[] = [];
    for (const [listener, filters] of this.#listeners)
      for (const { filter, qos } of filters) {
        const id = filterId(filter);
        this.#owners.add(filter, listener, [id]);
        heard.push({ filter, qos, id });
      }
    // Where nobody else ever listens, nothing comes twice.
    this.#isShared ||= heard.length > 0;
    const names = new Set(heard.map(({ filter }) => filter));
    const isMet = ({ filter }: FilterRequest): boolean =>
      names.has(filter) || this.#met.has(filter);
    this.#met = new Set(this.#mapFilters.filter(isMet).map(({ filter }) => filter));
    const ofMap = this.#mapFilters.map((request) => ({
      ...request,
      ...(this.#isShared && { id: isMet(request) ? filterId(request.filter) : MAP_ID }),
    }));
    this.#options.setFilters([...ofMap, ...heard]);
  }
}

/** One that leaves it to whoever comes next is enough; what one throws is told when all are done. */
const allDone = async (answers: readonly Answer[]): Promise<Receipt> => {
  const results = await Promise.allSettled(answers.map(async (answer) => answer));
  for (const result of results) if (result.status === 'rejected') throw result.reason;
  return results.some((result) => result.status === 'fulfilled' && result.value === 'leave')
    ? 'leave'
    : undefined;
};
