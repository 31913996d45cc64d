import { isDeepStrictEqual } from 'node:util';
import { clearLeft } from '../../gateway/clear-left.js';
import type { RetainedLedger } from '../../gateway/retained-ledger.js';
import type { InboundMessage } from '../../mqtt/inbound-message.js';
import type { Publication } from '../../mqtt/publication.js';
import type { JsonObject } from '../../sdk/interface-contract.js';
import { readDocument } from './json-document.js';
import { mergePatch } from './merge-patch.js';
import { TOPIC_LIMITS } from './report-limits.js';
import type { TwinBackend, TwinEvents } from './twin-backend.js';

export interface TopicsBackendOptions {
  /** What is below it: `desired`, `desired/patch`, `reported`. */
  readonly topic: string;
  readonly maxPayloadBytes: number;
  readonly publish: (publication: Publication) => Promise<void>;
  readonly events: TwinEvents;
  /** What an earlier process took last, with its `$version`: a patch may come before `desired` does. */
  readonly before?: JsonObject | undefined;
  /** Where `reported` is written down while it may be at the broker. */
  readonly ledger: Pick<RetainedLedger, 'topics' | 'intend' | 'forget' | 'isOver'>;
}

/** Own publications of `desired` that the broker has not brought back yet. */
const MAX_UNDER_WAY = 32;

/** A number that its writer counts, so that an old document is known. */
const versionOf = ({ $version }: JsonObject): number | undefined =>
  typeof $version === 'number' ? $version : undefined;

/**
 * Retained topics at any broker: `desired` is read and `reported` written, both whole. A patch on
 * `desired/patch` is merged into `desired`, which is published again.
 */
export class TopicsBackend implements TwinBackend {
  readonly #options: TopicsBackendOptions;
  readonly #topics: Readonly<Record<'desired' | 'patch' | 'reported', string>>;
  /** Undefined where none came yet. */
  #desired: JsonObject | undefined;
  /** What was published as `desired` and comes back, oldest first. */
  #underWay: readonly string[] = [];
  /** What is to be published as `desired`; of several the last. */
  #next: string | undefined;
  #publishing: Promise<void> | undefined;
  #reported: JsonObject | undefined;

  constructor(options: TopicsBackendOptions) {
    const { topic } = options;
    this.#options = options;
    this.#topics = {
      desired: `${topic}/desired`,
      patch: `${topic}/desired/patch`,
      reported: `${topic}/reported`,
    };
  }

  get filters() {
    const { desired, patch } = this.#topics;
    return [desired, patch].map((filter) => ({ filter, qos: 1 }) as const);
  }

  get limits() {
    const { maxPayloadBytes } = this.#options;
    return { ...TOPIC_LIMITS, maxBytes: Math.min(TOPIC_LIMITS.maxBytes, maxPayloadBytes) };
  }

  connected(): void {
    // A broker that keeps nothing over its restart has it again.
    this.#reported = undefined;
    // It may have been elsewhere before.
    void clearLeft(this.#options, this.#options.ledger, this.#topics.reported);
    this.#options.events.ready();
  }

  disconnected(): void {
    this.#underWay = [];
  }

  receive({ topic, payload, retain }: InboundMessage): void | Promise<void> {
    const { events } = this.#options;
    const isPatch = topic === this.#topics.patch;
    // Kept by the broker it would be merged again and again; whoever clears it there says nothing.
    if (isPatch && (retain || payload.length === 0)) return;
    if (!isPatch && payload.length === 0) {
      this.#take({}, undefined);
      return;
    }
    if (!isPatch && this.#isOvertaken(payload.toString())) return;
    const read = readDocument(payload);
    if ('fault' in read) events.refused('TWIN_BAD_DESIRED', `what came on ${topic} ${read.fault}`);
    else if (isPatch) return this.#patch(read.document);
    else this.#replace(read.document);
  }

  async report(reported: JsonObject): Promise<void> {
    if (isDeepStrictEqual(reported, this.#reported)) return;
    const { ledger, publish } = this.#options;
    const { reported: topic } = this.#topics;
    if (!ledger.topics.has(topic)) ledger.intend([[topic, {}]]);
    await publish({ topic, payload: JSON.stringify(reported), qos: 1, retain: true });
    this.#reported = reported;
  }

  /** Whether it is one of ours that a newer one of ours follows: with it a later patch would be undone. */
  #isOvertaken(payload: string): boolean {
    const place = this.#underWay.indexOf(payload);
    if (place < 0) return false;
    this.#underWay = this.#underWay.slice(place + 1);
    return this.#underWay.length > 0 || this.#next !== undefined;
  }

  #replace(document: JsonObject): void {
    const [version, present] = [versionOf(document), versionOf(this.#desired ?? {})];
    if (version !== undefined && present !== undefined && version < present)
      this.#options.events.refused(
        'TWIN_OLD_DESIRED',
        `the desired state has $version ${version}, older than ${present}, which was taken; count on, or leave $version out`,
      );
    else this.#take(document, version);
  }

  async #patch(patch: JsonObject): Promise<void> {
    const desired = this.#desired ?? this.#options.before ?? {};
    const present = versionOf(desired);
    const counted = present === undefined ? {} : { $version: present + 1 };
    const document = { ...mergePatch(desired, patch), ...counted };
    if (!this.#take(document, versionOf(document))) return;
    this.#next = JSON.stringify(document);
    this.#publishing ??= this.#publish();
    await this.#publishing;
  }

  /** One after the other: a burst of patches is few publications. */
  async #publish(): Promise<void> {
    const { publish } = this.#options;
    const topic = this.#topics.desired;
    try {
      for (let payload = this.#next; payload !== undefined; payload = this.#next) {
        this.#next = undefined;
        this.#underWay = [...this.#underWay, payload].slice(-MAX_UNDER_WAY);
        await publish({ topic, payload, qos: 1, retain: true });
      }
    } catch (error) {
      this.#next = undefined;
      this.#underWay = this.#underWay.slice(0, -1);
      throw error;
    } finally {
      this.#publishing = undefined;
    }
  }

  #take(document: JsonObject, version: number | undefined): boolean {
    const isTaken = this.#options.events.desired(document, version);
    if (isTaken) this.#desired = document;
    return isTaken;
  }
}
