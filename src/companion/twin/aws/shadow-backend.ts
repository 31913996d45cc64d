import type { InboundMessage } from '../../../mqtt/inbound-message.js';
import type { Publication } from '../../../mqtt/publication.js';
import type { JsonObject } from '../../../sdk/interface-contract.js';
import { answerFault } from '../answer-fault.js';
import { asObject } from '../json-document.js';
import { diffPatch, mergePatch } from '../merge-patch.js';
import { Questions } from '../questions.js';
import { SHADOW_LIMITS } from '../report-limits.js';
import { Retrying } from '../retrying.js';
import type { TwinBackend, TwinEvents } from '../twin-backend.js';
import { readShadowMessage, type ShadowMessage } from './shadow-message.js';

export interface ShadowBackendOptions {
  readonly thing: string;
  /** Empty: the classic shadow. */
  readonly shadow: string;
  readonly publish: (publication: Publication) => Promise<void>;
  readonly onFailed: (error: unknown) => void;
  readonly events: TwinEvents;
}

/** Each by its own name, as AWS advises; a pattern would bring topics that are yet to come. */
const ANSWERS = [
  'get/accepted',
  'get/rejected',
  'update/accepted',
  'update/rejected',
  'update/delta',
  'update/documents',
  'delete/accepted',
] as const;

/** After so many conflicts in a row an update goes without its version. */
const MAX_CONFLICTS = 3;

interface Answered extends ShadowMessage {
  readonly isAccepted: boolean;
}

/**
 * A device shadow of AWS IoT, classic or named. The whole document is asked for at each connection, and
 * comes again with each change on `update/documents`; `update/delta` stands in where the policy does not
 * allow that one. What is older than what is known is left out.
 */
export class ShadowBackend implements TwinBackend {
  readonly #options: ShadowBackendOptions;
  readonly #prefix: string;
  readonly #questions = new Questions<Answered>();
  readonly #sync: Retrying;
  #desired: JsonObject = {};
  #reported: JsonObject = {};
  /** The newest that is known of. */
  #version: number | undefined;
  /** Of the last document that came whole. */
  #wholeVersion = 0;
  /** Whether a whole document came on this connection. */
  #isKnown = false;
  #conflicts = 0;

  constructor(options: ShadowBackendOptions) {
    const { thing, shadow, onFailed } = options;
    this.#options = options;
    this.#prefix = `$aws/things/${thing}/shadow${shadow === '' ? '' : `/name/${shadow}`}`;
    this.#sync = new Retrying({ task: () => this.#get(), onFailed });
  }

  get filters() {
    return ANSWERS.map((name) => ({ filter: `${this.#prefix}/${name}`, qos: 1 }) as const);
  }

  /** Both states together have 8 KiB. */
  get limits() {
    const taken = Buffer.byteLength(JSON.stringify(this.#desired));
    return { ...SHADOW_LIMITS, maxBytes: Math.max(SHADOW_LIMITS.maxBytes - taken, 256) };
  }

  connected(): void {
    // Only what is asked for on this connection says which version is the newest.
    this.#forget();
    this.#sync.begin();
  }

  disconnected(): void {
    this.#sync.end();
    this.#questions.abandon();
  }

  receive({ topic, payload }: InboundMessage): void {
    const message = readShadowMessage(payload);
    if (message === undefined) return;
    const { clientToken = '' } = message;
    switch (topic.slice(this.#prefix.length + 1)) {
      case 'get/accepted':
      case 'update/accepted':
        this.#questions.answer(clientToken, { ...message, isAccepted: true });
        break;
      case 'get/rejected':
      case 'update/rejected':
        this.#questions.answer(clientToken, { ...message, isAccepted: false });
        break;
      case 'update/documents':
        if (message.current !== undefined) this.#take(message.current);
        break;
      case 'update/delta':
        this.#takeDelta(message);
        break;
      case 'delete/accepted':
        this.#deleted();
    }
  }

  async report(reported: JsonObject): Promise<void> {
    const patch = diffPatch(this.#reported, reported);
    if (Object.keys(patch).length === 0) return;
    const version = this.#conflicts < MAX_CONFLICTS ? this.#version : undefined;
    const { isAccepted, ...answer } = await this.#ask('update', {
      state: { reported: patch },
      ...(version !== undefined && { version }),
    });
    if (isAccepted) {
      this.#conflicts = 0;
      const { version: written = 0 } = answer;
      // A whole document that is as new has it already.
      if (written <= this.#wholeVersion) return;
      this.#reported = mergePatch(this.#reported, patch);
      this.#version = Math.max(written, this.#version ?? 0);
      return;
    }
    const { code = 500, message = '' } = answer;
    if (code === 409 && version !== undefined) {
      // Somebody was faster: what differs may be something else now.
      this.#conflicts += 1;
      await this.#get();
      return this.report(reported);
    }
    throw answerFault('the shadow refused a report', code, message);
  }

  async #get(): Promise<void> {
    const { isAccepted, ...answer } = await this.#ask('get', {});
    const { code = 500, message = '' } = answer;
    if (isAccepted) this.#take(answer);
    // There is no shadow yet: the first report makes it.
    else if (code === 404) this.#take({ version: 0, state: {} });
    else throw answerFault('the shadow could not be asked for', code, message);
    this.#options.events.ready();
  }

  #ask(what: 'get' | 'update', content: JsonObject): Promise<Answered> {
    const topic = `${this.#prefix}/${what}`;
    return this.#questions.ask((clientToken) => {
      const payload = JSON.stringify({ ...content, clientToken });
      return this.#options.publish({ topic, payload, qos: 1, retain: false });
    });
  }

  #take({ version = 0, state = {} }: ShadowMessage): void {
    if (version < (this.#version ?? 0)) return;
    // Where there is none yet an update must not name a version.
    this.#version = version === 0 ? undefined : version;
    this.#wholeVersion = version;
    this.#isKnown = true;
    this.#desired = asObject(state['desired']) ?? {};
    this.#reported = asObject(state['reported']) ?? {};
    this.#options.events.desired(this.#desired, this.#version);
  }

  #takeDelta({ version = 0, state = {} }: ShadowMessage): void {
    // Before the first whole document it says too little.
    if (!this.#isKnown || version < (this.#version ?? 0)) return;
    this.#version = version;
    this.#desired = mergePatch(this.#desired, state);
    this.#options.events.desired(this.#desired, version);
  }

  /** Somebody removed it; the gateway is still what it is, and says so. */
  #deleted(): void {
    this.#forget();
    this.#isKnown = true;
    this.#options.events.desired({}, undefined);
    this.#options.events.ready();
  }

  #forget(): void {
    this.#version = undefined;
    this.#wholeVersion = 0;
    this.#isKnown = false;
    this.#conflicts = 0;
    this.#desired = {};
    this.#reported = {};
  }
}
