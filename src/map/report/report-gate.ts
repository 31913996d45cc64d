import { Deadlines } from '../deadlines.js';
import type { ReportDefinition } from '../definition/route-definition.js';
import { samePayload } from '../same-payload.js';
import { type Said, withinDeadband } from './within-deadband.js';

/** What a gate decides about: anything with topic and payload. */
export interface Reportable {
  readonly topic: string;
  readonly payload: string | Uint8Array;
}

/** What becomes of one offer. */
export interface Offered<Item> {
  /** `held`: published later, unless something newer comes. */
  readonly verdict: 'published' | 'held' | 'unchanged';
  /** An older one of the topic that was held and now never goes out. */
  readonly superseded?: Item | undefined;
  /** To be published now, in this order. */
  readonly publish: readonly Item[];
}

/** `offered = published + held + unchanged + superseded`; the others stand beside. */
export interface ReportCounters {
  readonly offered: number;
  readonly published: number;
  readonly held: number;
  readonly unchanged: number;
  readonly superseded: number;
  /** The last one published again. */
  readonly heartbeats: number;
  /** Topics that were let go for others. */
  readonly forgotten: number;
}

export interface ReportGateOptions {
  /** Default 10,000. */
  readonly maxTopics?: number;
  /** Of all topics and payloads that are remembered, in bytes or characters; default 64 MiB. */
  readonly maxSize?: number;
}

interface Published<Item> {
  readonly item: Item;
  readonly said: Said;
  atMs: number;
  /** It never reached the broker. */
  lost: boolean;
}

interface Held<Item> {
  readonly item: Item;
  readonly said: Said;
  readonly dueMs: number;
}

interface Topic<Item> {
  report: ReportDefinition;
  last: Published<Item> | undefined;
  /** When one passed the throttle; a heartbeat does not. */
  passedMs: number | undefined;
  held: Held<Item> | undefined;
}

const sizeOf = ({ topic, payload }: Reportable): number => topic.length + payload.length;

/**
 * Decides which publications of each topic go out, and when (M10): change and dead band, then
 * debounce, then throttle; a heartbeat stands behind them. Of each topic it remembers the last that
 * was published and at most one that waits, the newest, so what is held back is late but never
 * lost. Knows no clock: whoever uses it hands in the time and comes again at `nextAtMs`.
 */
export class ReportGate<Item extends Reportable> {
  /** The least recently offered first. */
  readonly #topics = new Map<string, Topic<Item>>();
  readonly #deadlines = new Deadlines<string>();
  readonly #maxTopics: number;
  readonly #maxSize: number;
  #size = 0;
  #held = 0;
  readonly #counts = {
    offered: 0,
    published: 0,
    unchanged: 0,
    superseded: 0,
    heartbeats: 0,
    forgotten: 0,
  };

  constructor(options: ReportGateOptions = {}) {
    this.#maxTopics = options.maxTopics ?? 10_000;
    this.#maxSize = options.maxSize ?? 67_108_864;
  }

  get counters(): ReportCounters {
    return { ...this.#counts, held: this.#held };
  }

  /** When `due` has something to do; undefined: not before the next offer. */
  get nextAtMs(): number | undefined {
    return this.#deadlines.nextAtMs;
  }

  /** Whether something of the topic is remembered. */
  has(topic: string): boolean {
    return this.#topics.has(topic);
  }

  /**
   * Takes one publication; `report` is that of its route and holds for the topic from now on.
   *
   * @param said what it says, for the dead band
   */
  offer(item: Item, said: Said, report: ReportDefinition, nowMs: number): Offered<Item> {
    const topic = this.#touch(item.topic, report);
    const superseded = this.#release(topic)?.item;
    this.#counts.offered += 1;
    if (superseded !== undefined) this.#counts.superseded += 1;
    if (this.#isUnchanged(topic, item, said, nowMs)) {
      // What waited is superseded all the same: the broker has the present value already.
      this.#counts.unchanged += 1;
      this.#plan(item.topic, topic);
      return { verdict: 'unchanged', superseded, publish: [] };
    }
    const dueMs = Math.max(
      nowMs + (report.debounceMs ?? 0),
      topic.passedMs === undefined ? nowMs : topic.passedMs + (report.throttleMs ?? 0),
    );
    const publish: Item[] = [];
    if (dueMs <= nowMs) publish.push(this.#pass(topic, item, said, nowMs));
    else {
      topic.held = { item, said, dueMs };
      this.#held += 1;
      this.#size += sizeOf(item);
    }
    this.#plan(item.topic, topic);
    const verdict = topic.held === undefined ? 'published' : 'held';
    // What is let go comes first: it waited longer.
    return { verdict, superseded, publish: [...this.#shrink(nowMs), ...publish] };
  }

  /** What is to be published now because its time has come, heartbeats included. */
  due(nowMs: number): readonly Item[] {
    const publish: Item[] = [];
    for (
      let name = this.#deadlines.take(nowMs);
      name !== undefined;
      name = this.#deadlines.take(nowMs)
    ) {
      const topic = this.#topics.get(name);
      if (topic === undefined) continue;
      if (topic.held !== undefined && topic.held.dueMs <= nowMs) {
        const held = this.#release(topic);
        if (held !== undefined) publish.push(this.#pass(topic, held.item, held.said, nowMs));
      } else if (topic.last !== undefined) {
        topic.last.atMs = nowMs;
        topic.last.lost = false;
        this.#counts.heartbeats += 1;
        publish.push(topic.last.item);
      }
      this.#plan(name, topic);
    }
    return publish;
  }

  /** Tells that a publication did not reach the broker: the next one counts as changed. */
  lose(item: Reportable): void {
    const last = this.#topics.get(item.topic)?.last;
    // An older one with the same payload would count too: then one is published too many.
    if (last !== undefined && samePayload(last.item.payload, item.payload)) last.lost = true;
  }

  /**
   * Ends it: what is held is to be published now, and everything is forgotten.
   *
   * @param isOver says by what is remembered of a topic whether it ends; by default all do
   */
  flush(isOver: (item: Item) => boolean = () => true): readonly Item[] {
    const held: Held<Item>[] = [];
    for (const [name, topic] of this.#topics) {
      const items = [topic.last?.item, topic.held?.item];
      if (!items.some((item) => item !== undefined && isOver(item))) continue;
      const released = this.#release(topic);
      if (released !== undefined) held.push(released);
      this.#forget(name, topic);
    }
    this.#counts.published += held.length;
    return held.toSorted((one, other) => one.dueMs - other.dueMs).map(({ item }) => item);
  }

  #touch(name: string, report: ReportDefinition): Topic<Item> {
    const known = this.#topics.get(name);
    const topic = known ?? { report, last: undefined, passedMs: undefined, held: undefined };
    topic.report = report;
    if (known !== undefined) this.#topics.delete(name);
    this.#topics.set(name, topic);
    return topic;
  }

  #isUnchanged({ last, report }: Topic<Item>, item: Item, said: Said, nowMs: number): boolean {
    if (last === undefined || last.lost) return false;
    const { change, changeAfterMs, deadband } = report;
    if (changeAfterMs !== undefined && nowMs - last.atMs >= changeAfterMs) return false;
    if (change === true || changeAfterMs !== undefined)
      if (samePayload(item.payload, last.item.payload)) return true;
    return deadband !== undefined && withinDeadband(said, last.said, deadband);
  }

  #pass(topic: Topic<Item>, item: Item, said: Said, nowMs: number): Item {
    this.#size += sizeOf(item) - (topic.last === undefined ? 0 : sizeOf(topic.last.item));
    topic.last = { item, said, atMs: nowMs, lost: false };
    topic.passedMs = nowMs;
    this.#counts.published += 1;
    return item;
  }

  #release(topic: Topic<Item>): Held<Item> | undefined {
    const { held } = topic;
    if (held === undefined) return undefined;
    topic.held = undefined;
    this.#held -= 1;
    this.#size -= sizeOf(held.item);
    return held;
  }

  #plan(name: string, { held, last, report }: Topic<Item>): void {
    const { heartbeatMs = 0 } = report;
    const times: number[] = [];
    if (held !== undefined) times.push(held.dueMs);
    if (last !== undefined && heartbeatMs > 0) times.push(last.atMs + heartbeatMs);
    this.#deadlines.set(name, times.length === 0 ? undefined : Math.min(...times));
  }

  get #isTooMuch(): boolean {
    return this.#topics.size > this.#maxTopics || this.#size > this.#maxSize;
  }

  /** Lets the oldest topics go while there are too many; what they hold is to be published. */
  #shrink(nowMs: number): Item[] {
    const publish: Item[] = [];
    while (this.#isTooMuch && this.#topics.size > 1) {
      const [oldest] = this.#topics;
      if (oldest === undefined) break;
      const [name, topic] = oldest;
      const held = this.#release(topic);
      if (held !== undefined) publish.push(this.#pass(topic, held.item, held.said, nowMs));
      this.#forget(name, topic);
      this.#counts.forgotten += 1;
    }
    return publish;
  }

  #forget(name: string, { last }: Topic<Item>): void {
    if (last !== undefined) this.#size -= sizeOf(last.item);
    this.#topics.delete(name);
    this.#deadlines.set(name, undefined);
  }
}
