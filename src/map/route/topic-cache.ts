import { topicFault } from '../mqtt-topic.js';
import { Refusal } from '../refusal.js';
import type { Route } from './compile-route.js';
import type { Draft } from './draft.js';
import type { FindRoutes, RankedRoute } from './route-trie.js';

/** A route that a topic fits, and what it reads of the topic; or a refusal. */
export interface TopicReading {
  readonly route: Route;
  readonly draft: Draft | Refusal;
}

/** What is remembered, twice: a young generation and the one before it. */
const GENERATION = 8192;
/** Longer topics are rare, and would make the cache large. */
const MAX_LENGTH = 256;

/**
 * Remembers what the routes read of a topic: devices publish to the same topics again and again.
 * Two generations: when the young one is full it becomes the old one, and what is used moves on to
 * the next. So it has a bound, and a flood of topics costs no more than without it.
 */
export class TopicCache {
  readonly #find: FindRoutes;
  readonly #compiled: (ranked: RankedRoute) => Route;
  #young = new Map<string, readonly TopicReading[]>();
  #old = new Map<string, readonly TopicReading[]>();

  constructor(find: FindRoutes, compiled: (ranked: RankedRoute) => Route) {
    this.#find = find;
    this.#compiled = compiled;
  }

  /** The routes that a topic fits, in the order of the map. */
  readings(topic: string): readonly TopicReading[] {
    const young = this.#young.get(topic);
    if (young !== undefined) return young;
    const known = this.#old.get(topic) ?? this.#read(topic);
    if (topic.length <= MAX_LENGTH) this.#remember(topic, known);
    return known;
  }

  #read(topic: string): readonly TopicReading[] {
    // What is no topic at all fits nothing.
    if (topicFault(topic) !== undefined) return [];
    const levels = topic.split('/');
    const readings: TopicReading[] = [];
    for (const ranked of this.#find(levels)) {
      const route = this.#compiled(ranked);
      const draft = route.readTopic(levels);
      // A pattern that does not fit has no say (M7.2).
      if (draft instanceof Refusal && draft.code === 'MAP_NO_ROUTE') continue;
      readings.push({ route, draft });
    }
    return readings;
  }

  #remember(topic: string, readings: readonly TopicReading[]): void {
    if (this.#young.size >= GENERATION) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(topic, readings);
  }
}
