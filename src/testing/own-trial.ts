import { GatewayError } from '../errors/gateway-error.js';
import { OwnFilters } from '../isolation/own-filters.js';
import { plainData, plainObject } from '../isolation/plain-data.js';
import { stateText } from '../isolation/state-text.js';
import { assertTopic } from '../map/mqtt-topic.js';
import type {
  InterfaceContext,
  Json,
  JsonObject,
  OwnPublication,
} from '../sdk/interface-contract.js';
import { Arrivals } from './arrivals.js';

/** What an interface handed to another one. */
export interface Submission {
  readonly destination: string;
  readonly action: string;
  readonly message: Json;
}

export interface OwnTrialOptions {
  /** Of the instance. */
  readonly name: string;
  readonly base: string;
  readonly state: JsonObject;
  readonly limitMs: number;
  readonly isRunning: () => boolean;
  /** Told what the gateway would refuse. */
  readonly onRefused: (error: GatewayError) => void;
  readonly seen: () => string;
}

type OwnContext = Pick<InterfaceContext, 'topics' | 'state' | 'submitAction' | 'report'>;

/** What an interface that is being tried does beside emitting messages. */
export class OwnTrial {
  readonly published: OwnPublication[] = [];
  readonly submitted: Submission[] = [];
  readonly reported: JsonObject[] = [];
  readonly filters = new OwnFilters(() => undefined);
  readonly context: OwnContext;
  readonly #options: OwnTrialOptions;
  readonly #publications: Arrivals<OwnPublication>;
  #state: string;

  constructor(options: OwnTrialOptions) {
    this.#options = options;
    const { limitMs, seen } = options;
    this.#publications = new Arrivals({ limitMs, what: 'publication', seen });
    this.#state = stateText(options.state);
    this.context = this.#context();
  }

  /** A copy of what it keeps. */
  get state(): JsonObject {
    return JSON.parse(this.#state);
  }

  nextPublished(fits: (publication: OwnPublication) => boolean): Promise<OwnPublication> {
    return this.#publications.next(fits);
  }

  #context(): OwnContext {
    return {
      topics: {
        base: this.#options.base,
        publish: (publication) => this.#whileRunning(() => this.#publish(publication)),
        subscribe: (filter, handler) => {
          this.#refusing(() => {
            this.#assertRunning();
            this.filters.subscribe(filter, handler);
          });
        },
        unsubscribe: (filter) => this.filters.unsubscribe(filter),
      },
      state: {
        load: async () => this.state,
        save: async (state) => {
          this.#state = stateText(state);
        },
      },
      submitAction: (destination, action, message) =>
        this.#whileRunning(() => {
          const plain = plainData(message, 'the message of an action');
          this.submitted.push({ destination, action, message: plain });
        }),
      report: (values) => void this.reported.push(plainObject(values, 'what is reported')),
    };
  }

  #publish(publication: OwnPublication): void {
    assertTopic(publication.topic);
    const { payload } = publication;
    const isText = typeof payload === 'string';
    const kept = { ...publication, payload: isText ? payload : Uint8Array.from(payload) };
    this.published.push(kept);
    this.#publications.add(kept);
  }

  #assertRunning(): void {
    const { isRunning, name } = this.#options;
    if (!isRunning())
      throw new GatewayError('INTERFACE_NOT_RUNNING', `${name} speaks while it is stopped`);
  }

  #refusing(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (error instanceof GatewayError) this.#options.onRefused(error);
      throw error;
    }
  }

  #whileRunning(work: () => void): Promise<void> {
    const done = (async (): Promise<void> =>
      this.#refusing(() => {
        this.#assertRunning();
        work();
      }))();
    // As in the gateway: whoever does not wait for the answer is not ended by it.
    done.catch(() => undefined);
    return done;
  }
}
