import type { InboundMessage } from '../../../mqtt/inbound-message.js';
import type { Publication } from '../../../mqtt/publication.js';
import type { JsonObject } from '../../../sdk/interface-contract.js';
import { answerFault } from '../answer-fault.js';
import { asObject, readDocument } from '../json-document.js';
import { diffPatch, mergePatch } from '../merge-patch.js';
import { Questions } from '../questions.js';
import { HUB_LIMITS } from '../report-limits.js';
import { Retrying } from '../retrying.js';
import type { TwinBackend, TwinEvents } from '../twin-backend.js';
import type { DirectMethods } from './direct-methods.js';
import { HUB_FILTERS, hubTopic } from './hub-topics.js';

export interface HubBackendOptions {
  readonly publish: (publication: Publication) => Promise<void>;
  readonly methods: DirectMethods;
  readonly onFailed: (error: unknown) => void;
  readonly events: TwinEvents;
}

interface HubAnswer {
  readonly status: number;
  readonly document: JsonObject;
}

/** The hub counts these up, and shows them beside what is desired and reported. */
const versionOf = ({ $version }: JsonObject): number | undefined =>
  typeof $version === 'number' ? $version : undefined;

const withoutMarks = (document: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(document).filter(([name]) => !name.startsWith('$')));

/**
 * The twin of a device at Azure IoT Hub, and its direct methods. The twin is asked for whole at each
 * connection, as the hub keeps no notifications, and again where the count of versions shows that one
 * was missed. Everything goes with QoS 0, as in the SDKs of the hub: an answer is what counts.
 */
export class HubBackend implements TwinBackend {
  readonly limits = HUB_LIMITS;
  readonly filters = HUB_FILTERS.map((filter) => ({ filter, qos: 0 }) as const);
  readonly #options: HubBackendOptions;
  readonly #questions = new Questions<HubAnswer>();
  readonly #sync: Retrying;
  #desired: JsonObject = {};
  #reported: JsonObject = {};
  /** Of what is desired; undefined until the twin came. */
  #version: number | undefined;
  /** The newest that was notified of. */
  #notified = 0;

  constructor(options: HubBackendOptions) {
    this.#options = options;
    this.#sync = new Retrying({ task: () => this.#get(), onFailed: options.onFailed });
  }

  connected(): void {
    this.#version = undefined;
    this.#notified = 0;
    this.#sync.begin();
  }

  disconnected(): void {
    this.#sync.end();
    this.#questions.abandon();
  }

  receive({ topic, payload }: InboundMessage): void | Promise<void> {
    const about = hubTopic(topic);
    if (about?.kind === 'method')
      return this.#options.methods.call(about.method, about.rid, payload);
    if (about === undefined) return;
    const read = payload.length === 0 ? { document: {} } : readDocument(payload);
    if ('fault' in read) {
      if (about.kind === 'desired')
        this.#options.events.refused('TWIN_BAD_DESIRED', `what came on ${topic} ${read.fault}`);
      // An answer that is no JSON says its status all the same.
      else this.#questions.answer(about.rid, { status: about.status, document: {} });
    } else if (about.kind === 'desired') this.#takePatch(read.document, about.version);
    else this.#questions.answer(about.rid, { status: about.status, document: read.document });
  }

  async report(reported: JsonObject): Promise<void> {
    const patch = diffPatch(this.#reported, reported);
    if (Object.keys(patch).length === 0) return;
    const { status, document } = await this.#ask('PATCH/properties/reported', patch);
    if (status !== 204 && status !== 200)
      throw answerFault('the hub refused a report', status, messageOf(document));
    this.#reported = mergePatch(this.#reported, patch);
  }

  async #get(): Promise<void> {
    const { status, document } = await this.#ask('GET', undefined);
    if (status !== 200)
      throw answerFault('the twin could not be asked for', status, messageOf(document));
    const desired = asObject(document['desired']) ?? {};
    this.#version = versionOf(desired) ?? 0;
    // A notification may have come before the answer that does not know of it yet.
    if (this.#notified > this.#version)
      throw answerFault('the twin is older than what was notified', 409, '');
    this.#desired = withoutMarks(desired);
    this.#reported = withoutMarks(asObject(document['reported']) ?? {});
    this.#options.events.desired(this.#desired, this.#version);
    this.#options.events.ready();
  }

  #takePatch(patch: JsonObject, inTopic: number | undefined): void {
    const version = versionOf(patch) ?? inTopic ?? 0;
    this.#notified = Math.max(this.#notified, version);
    if (this.#version === undefined || version <= this.#version) return;
    if (version > this.#version + 1) {
      this.#sync.begin();
      return;
    }
    this.#version = version;
    this.#desired = mergePatch(this.#desired, withoutMarks(patch));
    this.#options.events.desired(this.#desired, version);
  }

  #ask(what: string, content: JsonObject | undefined): Promise<HubAnswer> {
    return this.#questions.ask((rid) =>
      this.#options.publish({
        topic: `$iothub/twin/${what}/?$rid=${rid}`,
        payload: content === undefined ? '' : JSON.stringify(content),
        qos: 0,
        retain: false,
      }),
    );
  }
}

const messageOf = ({ message, Message = message }: JsonObject): string =>
  typeof Message === 'string' ? Message.slice(0, 200) : '';
