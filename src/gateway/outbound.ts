import { GatewayError } from '../errors/gateway-error.js';
import type { CompiledMap, Translation } from '../map/compiled-map.js';
import type { RouteDefinition } from '../map/definition/route-definition.js';
import type { Message } from '../map/message.js';
import { parseMessage } from '../map/parse-message.js';
import { compileSaid, type SaidByPart } from '../map/report/compile-said.js';
import { ReportGate } from '../map/report/report-gate.js';
import type { Said } from '../map/report/within-deadband.js';
import type { Publication } from '../mqtt/publication.js';
import { Alarm } from '../sdk/alarm.js';
import type { OwnPublication } from '../sdk/interface-contract.js';
import { keptRoutes } from './kept-routes.js';
import type { LoopGuard } from './loop-guard.js';
import type { OutboundCounters } from './outbound-counters.js';
import type { OutboundLanes } from './outbound-lanes.js';
import {
  type PublishDefaults,
  type PublishTerms,
  publicationOf,
  publishTerms,
} from './publication-of.js';
import { type Queued, withExpiry } from './queued.js';
import { RefusalCounters } from './refusal-counters.js';
import type { Retained, RetainedMemory } from './retained-memory.js';
import type { Watch } from './translated.js';

export interface OutboundOptions extends PublishDefaults {
  readonly map: CompiledMap;
  readonly lanes: OutboundLanes;
  readonly loops?: LoopGuard | undefined;
  /** A clock that never goes back. */
  readonly monotonicMs: () => number;
  /** Told when a publication is lost that nobody waits for. */
  readonly onDropped: (cause: unknown) => void;
  readonly onRefused: (error: GatewayError, message: Message) => void;
  /** Takes note of what the broker is asked to keep; missing: nobody does. */
  readonly retained?: Pick<RetainedMemory, 'note' | 'forget'> | undefined;
  /** Gives a publication the id by which it is followed; missing: nobody follows. */
  readonly follow?:
    | (<Item extends Queued>(publication: Item, message?: Message) => Item)
    | undefined;
  readonly watch?: Watch | undefined;
}

/** A publication that knows what it says, and for which instance. */
interface Outgoing extends Queued {
  readonly message: Message;
  /** The id of its route. */
  readonly route: string;
}

/** What can change while messages go. */
export type OutboundChange = PublishDefaults & Pick<OutboundOptions, 'map' | 'watch'>;

const NOTHING_SAID: SaidByPart = () => ({});

/** @throws GatewayError with the code of the first, that names each topic for which there was no room */
const allEntered = async (entering: readonly Promise<void>[]): Promise<void> => {
  const results = await Promise.allSettled(entering);
  const reasons = results.flatMap((result) =>
    result.status === 'rejected' ? [result.reason as unknown] : [],
  );
  const [first] = reasons;
  if (first === undefined) return;
  const full = reasons.filter((reason) => reason instanceof GatewayError);
  if (!(first instanceof GatewayError) || full.length < reasons.length) throw first;
  throw new GatewayError(first.code, full.map(({ message }) => message).join('; '));
};

/** interfaces → map → report control → lane. */
export class Outbound {
  #options: OutboundOptions;
  readonly #refusals = new RefusalCounters();
  readonly #gate = new ReportGate<Outgoing>();
  readonly #alarm: Alarm;
  /** As many as there are routes with a dead band at most. */
  readonly #said = new Map<RouteDefinition, ReturnType<typeof compileSaid>>();
  /** As many as there are routes at most. */
  readonly #terms = new Map<RouteDefinition, PublishTerms>();
  #emitted = 0;
  #translated = 0;
  #printed = 0;
  #deadLetters = 0;
  #own = 0;
  #restated = 0;

  constructor(options: OutboundOptions) {
    const { monotonicMs } = options;
    this.#options = options;
    this.#alarm = new Alarm({
      monotonicMs,
      ring: () => {
        for (const outgoing of this.#gate.due(monotonicMs())) this.#release(outgoing);
        return this.#gate.nextAtMs;
      },
    });
  }

  get counters(): OutboundCounters {
    const { held, unchanged, superseded, heartbeats, forgotten } = this.#gate.counters;
    return {
      emitted: this.#emitted,
      translated: this.#translated,
      refused: this.#refusals.byCode,
      printed: this.#printed,
      held,
      unchanged,
      superseded,
      heartbeats,
      forgotten,
      deadLetters: this.#deadLetters,
      own: this.#own,
      restated: this.#restated,
      ...this.#options.lanes.counters,
    };
  }

  /**
   * Takes a message of an interface, and resolves when each of its publications is in the lane, or
   * held or left out by report control.
   *
   * @param source the instance that says it; the sources come by turns
   * @throws GatewayError `MESSAGE_INVALID`, `INTERFACE_QUEUE_FULL` under the policy `reject`
   */
  async accept(emitted: unknown, source = ''): Promise<void> {
    const message = parseMessage(emitted);
    this.#emitted += 1;
    const translations = this.#translate(message);
    if (translations === undefined) return;
    this.#translated += 1;
    this.#printed += translations.length;
    const [first] = translations;
    const saidBy = first === undefined ? NOTHING_SAID : this.#saidBy(first.route, message);
    const entering = translations
      .flatMap(
        (translation, part) =>
          this.#report(translation, { message, source }, () => saidBy(part)) ?? [],
      )
      .map((outgoing) => this.#enter(outgoing));
    const [only] = entering;
    await (entering.length === 1 ? only : allEntered(entering));
  }

  /**
   * Takes what an interface publishes by itself, and resolves when it is in the lane.
   *
   * @throws GatewayError `INTERFACE_QUEUE_FULL` under the policy `reject`
   */
  publish(publication: Queued): Promise<void> {
    this.#own += 1;
    return this.#put(publication);
  }

  /** Says once more what a broker was asked to keep and has forgotten. */
  restate({ route: _route, ...publication }: Retained): Promise<void> {
    this.#restated += 1;
    return this.#put(publication);
  }

  /** What an interface publishes by itself, as the lane takes it. */
  ownOf({ topic, payload, qos, retain = false }: OwnPublication, source: string): Queued {
    const terms = publishTerms(
      { ...(qos !== undefined && { qos }), ...(qos === 0 && { delivery: 'best-effort' }) },
      this.#options,
    );
    return { topic, payload, ...terms, retain, source };
  }

  /** Publishes a dead letter, where the lane has room beside what the interfaces say. */
  addDeadLetter(topic: string, payload: string): void {
    this.#deadLetters += 1;
    const { qos } = this.#options;
    this.#options.lanes.enterIfRoom({ topic, payload, qos, retain: false });
  }

  /**
   * From now on it is so. What is remembered of a topic by a route that means the same stays; what is
   * held by another one goes into the lane at once.
   */
  change({ map, watch, qos, retain, delivery }: OutboundChange): void {
    const before = this.#options.map.definition;
    this.#options = { ...this.#options, map, watch, qos, retain, delivery };
    this.#terms.clear();
    this.#said.clear();
    const { definition } = map;
    if (definition === before) return;
    const kept = keptRoutes(before, definition);
    this.#options.retained?.forget((route) => !kept.has(route));
    for (const outgoing of this.#gate.flush(({ route }) => !kept.has(route)))
      this.#release(outgoing);
  }

  /** Tells that a publication did not reach the broker. */
  lose(publication: Publication): void {
    this.#gate.lose(publication);
  }

  /** Holds nothing any more: what `debounce` and `throttle` held goes into the lane at once. */
  flush(): void {
    this.#alarm.end();
    for (const outgoing of this.#gate.flush()) this.#release(outgoing);
  }

  #translate(message: Message): readonly Translation[] | undefined {
    const { map, onRefused, watch } = this.#options;
    try {
      return map.toMqtt(message);
    } catch (cause) {
      const error = this.#refusals.count(cause);
      watch?.({ direction: 'outbound', message, error });
      onRefused(error, message);
      return undefined;
    }
  }

  /** @returns what is to be published now; undefined where it is held or left out */
  #report(
    translation: Translation,
    from: Pick<Outgoing, 'message' | 'source'>,
    said: () => Said,
  ): Outgoing | undefined {
    const { watch, monotonicMs } = this.#options;
    const { message } = from;
    const { route } = translation;
    const outgoing: Outgoing = {
      ...publicationOf(translation, this.#termsOf(route)),
      ...from,
      route: route.id,
    };
    const { topic, payload } = outgoing;
    const { report } = route;
    // A topic with a report must know all that is published to it, also by other routes.
    if (report === undefined && !this.#gate.has(topic)) return outgoing;
    const { superseded, verdict, publish } = this.#gate.offer(
      outgoing,
      said(),
      report ?? {},
      monotonicMs(),
    );
    if (superseded !== undefined)
      watch?.({
        direction: 'outbound',
        topic,
        payload: superseded.payload,
        message: superseded.message,
        dropped: 'superseded',
      });
    if (verdict === 'unchanged')
      watch?.({ direction: 'outbound', topic, payload, message, dropped: 'unchanged' });
    this.#alarm.set(this.#gate.nextAtMs);
    // Topics that were let go for this one have published what they held.
    for (const other of publish) if (other !== outgoing) this.#release(other);
    return verdict === 'published' ? outgoing : undefined;
  }

  #termsOf(route: RouteDefinition): PublishTerms {
    let terms = this.#terms.get(route);
    if (terms === undefined) {
      terms = publishTerms(route.publish, this.#options);
      this.#terms.set(route, terms);
    }
    return terms;
  }

  /** All publications of a message are of one route. */
  #saidBy(route: RouteDefinition, message: Message): SaidByPart {
    if (route.report?.deadband === undefined) return NOTHING_SAID;
    let said = this.#said.get(route);
    if (said === undefined) {
      said = compileSaid(route);
      this.#said.set(route, said);
    }
    return said(message);
  }

  #enter(outgoing: Outgoing): Promise<void> {
    const { topic, payload, message } = outgoing;
    const { watch, loops, monotonicMs } = this.#options;
    watch?.({ direction: 'outbound', topic, payload, message });
    loops?.sent(topic, payload);
    if (outgoing.retain) this.#note(outgoing);
    return this.#put(withExpiry(outgoing, monotonicMs()), message);
  }

  #note({ message: _message, source = '', ...publication }: Outgoing): void {
    // What expires is no state that holds until something else is said.
    if (publication.properties?.messageExpiryInterval !== undefined) return;
    this.#options.retained?.note(source, { ...publication, source });
  }

  #put(publication: Queued, message?: Message): Promise<void> {
    const { lanes, follow } = this.#options;
    return lanes.enter(follow === undefined ? publication : follow(publication, message));
  }

  /** For what nobody waits for any more: what is given back is lost. */
  #release(outgoing: Outgoing): void {
    this.#enter(outgoing).catch(this.#options.onDropped);
  }
}
