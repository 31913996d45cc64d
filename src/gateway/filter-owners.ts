import { topicMatches } from '../map/mqtt-topic.js';

/** Of a shared subscription the broker matches what follows the name of the group. */
const matchedPart = (filter: string): string => filter.replace(/^\$share\/[^/]*\//, '');

interface Entry<Owner> {
  readonly filter: string;
  /** What the broker matches. */
  readonly plain: string;
  readonly owner: Owner;
}

/** Whose filters have a topic, found without looking at all of them. */
export class FilterOwners<Owner> {
  readonly #exact = new Map<string, Entry<Owner>[]>();
  readonly #patterns: Entry<Owner>[] = [];
  readonly #byId = new Map<number, Entry<Owner>[]>();

  /** @param ids by which the broker may say that a message came by this filter */
  add(filter: string, owner: Owner, ids: readonly number[]): void {
    const plain = matchedPart(filter);
    const entry = { filter, plain, owner };
    if (/[+#]/.test(plain)) this.#patterns.push(entry);
    else this.#exact.set(plain, [...(this.#exact.get(plain) ?? []), entry]);
    for (const id of ids) this.#byId.set(id, [...(this.#byId.get(id) ?? []), entry]);
  }

  /** Whether one of the filters has this identifier. */
  knows(id: number): boolean {
    return this.#byId.has(id);
  }

  /**
   * Each owner, with those of its filters by which the message came.
   *
   * @param ids where the broker says by which it did; missing: by all that have the topic
   */
  of(topic: string, ids?: readonly number[]): ReadonlyMap<Owner, readonly string[]> {
    const entries =
      ids === undefined
        ? [...(this.#exact.get(topic) ?? []), ...this.#patterns]
        : ids.flatMap((id) => this.#byId.get(id) ?? []);
    const found = new Map<Owner, string[]>();
    for (const { filter, plain, owner } of entries) {
      if (plain !== topic && !topicMatches(plain, topic)) continue;
      const filters = found.get(owner);
      if (filters === undefined) found.set(owner, [filter]);
      else filters.push(filter);
    }
    return found;
  }
}
