import { topicMatches } from '../map/mqtt-topic.js';
import type { FilterRequest } from '../mqtt/filter-request.js';
import type { Receipt } from '../mqtt/inbound-handling.js';
import type { InboundMessage } from '../mqtt/inbound-message.js';

type Answer = Receipt | Promise<Receipt>;

/** What a listener does with a message; its acknowledgement waits for the promise. */
export type Listener = (message: InboundMessage) => Answer;

export interface SwitchboardOptions {
  /** Takes what no listener has a filter for, and what the map has one for. */
  readonly onMapMessage: (message: InboundMessage) => Receipt | Promise<Receipt>;
  readonly setFilters: (filters: readonly FilterRequest[]) => void;
}

/** Those with a filter, found without looking at all of them. */
class Matches<Owner> {
  readonly #exact = new Map<string, Set<Owner>>();
  readonly #patterns: (readonly [filter: string, owner: Owner])[] = [];

  add(filter: string, owner: Owner): void {
    // Of a shared subscription the broker matches what follows the name of the group.
    const plain = filter.replace(/^\$share\/[^/]*\//, '');
    if (/[+#]/.test(plain)) this.#patterns.push([plain, owner]);
    else this.#exact.set(plain, (this.#exact.get(plain) ?? new Set()).add(owner));
  }

  of(topic: string): ReadonlySet<Owner> {
    const found = new Set(this.#exact.get(topic));
    for (const [filter, owner] of this.#patterns)
      if (!found.has(owner) && topicMatches(filter, topic)) found.add(owner);
    return found;
  }
}

/** Of filters whose last messages may be on their way. */
const MAX_GONE = 100;

/** Joins the subscriptions of the map, of companions and of interfaces, and hands out what comes. */
export class Switchboard {
  readonly #options: SwitchboardOptions;
  #mapFilters: readonly FilterRequest[] = [];
  #ofMap = new Matches<'map'>();
  readonly #listeners = new Map<Listener, readonly FilterRequest[]>();
  #matches = new Matches<Listener>();
  #planned = false;
  /** Filters of listeners that have gone: what the broker had sent by then is for nobody. */
  #gone: readonly string[] = [];

  constructor(options: SwitchboardOptions) {
    this.#options = options;
  }

  /** What the map subscribes from now on; asked for at once. */
  listenForMap(filters: readonly FilterRequest[]): void {
    this.#mapFilters = filters;
    this.#ofMap = new Matches();
    for (const { filter } of filters) this.#ofMap.add(filter, 'map');
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
    const listeners = this.#matches.of(message.topic);
    const isOnlyTheirs =
      (listeners.size > 0 || this.#wasHeard(message.topic)) &&
      this.#ofMap.of(message.topic).size === 0;
    const answers = [...listeners].map((listener) => listener(message));
    if (!isOnlyTheirs) answers.push(this.#options.onMapMessage(message));
    const [only] = answers;
    return answers.length === 1 ? only : allDone(answers);
  }

  #wasHeard(topic: string): boolean {
    return this.#gone.some((filter) => topicMatches(filter, topic));
  }

  #apply(): void {
    this.#planned = false;
    this.#matches = new Matches();
    for (const [listener, filters] of this.#listeners)
      for (const { filter } of filters) this.#matches.add(filter, listener);
    this.#options.setFilters([...this.#mapFilters, ...[...this.#listeners.values()].flat()]);
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
