import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import type { Companion, CompanionPort } from '../../gateway/companion.js';
import { RetainedLedger } from '../../gateway/retained-ledger.js';
import type { Translated } from '../../gateway/translated.js';
import type { Message } from '../../map/message.js';
import type { FilterRequest } from '../../mqtt/filter-request.js';
import type { InboundMessage } from '../../mqtt/inbound-message.js';
import type { DiscoveryOptions } from './discovery-options.js';
import { seenFile } from './discovery-preview.js';
import { entitiesOf } from './entities-of.js';
import type { Entity } from './entity.js';
import { homeAssistantTopics } from './home-assistant/home-assistant-topics.js';
import { HomiePart, homieBase } from './homie/homie-part.js';
import { RetainedTopics } from './retained-topics.js';
import { createSeenFinder, type SeenFinder } from './seen-in.js';
import { SeenStore } from './seen-store.js';

/** What is seen within it is told at once. */
const SEEN_MS = 200;
/** Beyond, they are looked at anew. */
const MAX_KNOWN = 2_000;

const filtersOf = (options: DiscoveryOptions): readonly FilterRequest[] => [
  ...(options.homeassistant ? [{ filter: options.statusTopic, qos: 1 as const }] : []),
  ...(options.homie ? [{ filter: `${homieBase(options)}/+/+/set`, qos: 1 as const }] : []),
];

/** Tells Home Assistant and Homie controllers which entities the map has. */
export class DiscoveryCompanion implements Companion {
  readonly #port: CompanionPort;
  readonly #options: DiscoveryOptions;
  readonly #finder: SeenFinder;
  readonly #seen: SeenStore;
  readonly #components: RetainedTopics;
  readonly #properties: RetainedTopics;
  readonly #homie: HomiePart | undefined;
  /** What was said at topics that nobody knew; no more than `SeenStore` takes. */
  #news: (readonly [topic: string, message: Message])[] = [];
  /** What kinds of messages were looked at already. */
  readonly #known = new Set<string>();
  #entities: readonly Entity[] = [];
  #birth: NodeJS.Timeout | undefined;
  #look: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(port: CompanionPort, options: DiscoveryOptions) {
    this.#port = port;
    this.#options = options;
    const { log } = port;
    const topics = (owner: string): RetainedTopics =>
      new RetainedTopics({
        ledger: new RetainedLedger(join(options.folder, 'retained', `${owner}.json`), port),
        publish: (publication) => port.publish(publication),
        isConnected: () => port.isConnected,
        log,
      });
    this.#components = topics('homeassistant');
    this.#properties = topics('homie');
    this.#finder = createSeenFinder(options.map);
    this.#seen = new SeenStore(seenFile(options), log);
    this.#seen.keep(new Set(options.map.definition.routes.map(({ id }) => id)));
    this.#homie = options.homie ? new HomiePart(port, this.#properties, options) : undefined;
    port.listen(filtersOf(options));
    this.#find();
  }

  onConnected(): void {
    void this.#tell();
  }

  onDisconnected(): void {
    clearTimeout(this.#birth);
    this.#birth = undefined;
  }

  onMessage(message: InboundMessage): void {
    const { topic, payload, retain } = message;
    if (topic !== this.#options.statusTopic || !this.#options.homeassistant) {
      this.#homie?.receive(message);
      return;
    }
    // What it said before we came needs no answer: everything was told at the connection.
    if (retain || payload.length > 64 || payload.toString('utf8') !== 'online') return;
    const { jitterMs } = this.#options;
    this.#birth ??= setTimeout(
      () => {
        this.#birth = undefined;
        void this.#components.sync();
      },
      jitterMs === 0 ? 0 : randomInt(jitterMs),
    );
  }

  onTranslated({ direction, topic, payload, message, error, dropped }: Translated): void {
    if (direction !== 'outbound' || error !== undefined || message === undefined) return;
    if (topic === undefined || payload === undefined || dropped !== undefined) return;
    this.#homie?.said(topic, message);
    if (!this.#isNews(topic, message)) return;
    this.#news.push([topic, message]);
    this.#look ??= setTimeout(() => {
      this.#look = undefined;
      this.#find();
      this.#homie?.intend();
      for (const [said, news] of this.#news) this.#homie?.said(said, news);
      this.#news = [];
      void this.#tell();
    }, SEEN_MS);
  }

  async stop(isReplaced: boolean): Promise<void> {
    this.#stopped = true;
    this.#homie?.end();
    clearTimeout(this.#birth);
    clearTimeout(this.#look);
    await Promise.all([this.#components.stop(), this.#properties.stop()]);
    if (!isReplaced) await this.#homie?.leave();
  }

  /** Whether something was said that neither the map nor an earlier message has. */
  #isNews(topic: string, message: Message): boolean {
    if (!this.#finder.isNeeded) return false;
    const kind = JSON.stringify([topic, Object.keys(message.arguments)]);
    if (this.#known.has(kind)) return false;
    if (this.#known.size >= MAX_KNOWN) this.#known.clear();
    this.#known.add(kind);
    return this.#seen.add(this.#finder.find(message));
  }

  /** Looks at the map, and at what was seen. */
  #find(): void {
    const { map, retain } = this.#options;
    const { entities, notes } = entitiesOf({
      map: map.definition,
      ownName: map.ownName,
      retain,
      seen: this.#seen.all,
    });
    this.#entities = entities;
    this.#homie?.change(entities);
    const { wanted, notes: more } = this.#options.homeassistant
      ? homeAssistantTopics(entities, this.#options)
      : { wanted: new Map(), notes: [] };
    this.#components.want(wanted);
    for (const { route, text } of [...notes, ...more])
      this.#port.log.debug(route === '' ? text : `route ${route}: ${text}`);
  }

  async #tell(): Promise<void> {
    if (this.#stopped || !this.#port.isConnected) return;
    // Interfaces say values meanwhile.
    this.#homie?.intend();
    await this.#components.sync();
    if (this.#homie === undefined) await this.#properties.sync();
    else await this.#homie.tell();
    this.#port.log.debug(`${this.#entities.length} entities are told`);
  }
}
