import type {
  InterfaceContext,
  Json,
  JsonObject,
  TaskStatistics,
} from '../sdk/interface-contract.js';
import type { Log } from '../sdk/log.js';
import type { Publishable } from './payload-of.js';
import type { ServiceState } from './service-state.js';
import type { Span } from './span.js';

/** Options of a service that describes none: as they stand in the configuration. */
export type FreeOptions = JsonObject;

/** What a handler learns beside the payload. */
export interface Received {
  /** The whole topic. */
  readonly topic: string;
  /** What stood in place of `#`; empty without one. @example '4711/battery' */
  readonly rest: string;
  /** What stood in place of each `+`. */
  readonly levels: readonly string[];
  /** Whether the broker had kept the message from before. */
  readonly retain: boolean;
  /** The payload as it came. */
  readonly bytes: Uint8Array;
}

/** Takes what comes on a topic, its payload as text. What it returns is awaited. */
export type TextHandler<Options = FreeOptions> = (
  service: Service<Options>,
  payload: string,
  received: Received,
) => unknown;

/** Takes what comes on a topic, where its payload is JSON; made by `json`. */
export interface JsonHandler<Options = FreeOptions> {
  readonly accepts: 'json';
  readonly run: (service: Service<Options>, value: Json, received: Received) => unknown;
}

export type Handler<Options = FreeOptions> = TextHandler<Options> | JsonHandler<Options>;

/** A task that runs again and again; its period is the sum of the parts of the time. */
export interface LoopDefinition<Options = FreeOptions> extends Span {
  /** Before the first turn; by default none. */
  readonly delay?: Span | undefined;
  /** Whether it waits until somebody starts it; default false. */
  readonly stopped?: boolean | undefined;
  /** One turn; it never overlaps itself. Where it returns false, it was the last one. */
  readonly run: (service: Service<Options>) => unknown;
}

/** How something is published. */
export interface PublishOptions {
  /** Default false. */
  readonly retain?: boolean | undefined;
  /** By default as the configuration says. */
  readonly qos?: 0 | 1 | 2 | undefined;
  /**
   * Whether a payload is left out that is the one of before on this topic; with a time, or
   * milliseconds, only until it has passed since then.
   */
  readonly onlyIfChanged?: boolean | number | Span | undefined;
  /** Whether the topic is whole, not below that of the service; default false. */
  readonly global?: boolean | undefined;
}

/** A loop of a running service. */
export interface Loop {
  readonly name: string;
  readonly isRunning: boolean;
  readonly statistics: TaskStatistics;
  /** Begins, where it was stopped; the first turn comes at once, or after `delay`. */
  start(delay?: Span): void;
  /** No further turn begins. */
  stop(): void;
  /** The period begins anew: the next turn comes at once, or after `delay`. */
  restart(delay?: Span): void;
}

/** A running service, which its handlers and loops are given. */
export interface Service<Options = FreeOptions> {
  /** Of the instance, as in `[INTERFACE:name]`. */
  readonly name: string;
  /** The topic below which it lives. @example 'service/echo' */
  readonly base: string;
  /** Its options in the configuration. */
  readonly config: Options;
  readonly log: Log;
  readonly state: ServiceState;
  /** What every interface is given: messages of the map, actions, reported state, cron. */
  readonly context: InterfaceContext;
  /** Whether handlers and loops run: what the topic `enabled` below its own says. */
  readonly isEnabled: boolean;
  /**
   * Publishes a value: texts and bytes as they are, booleans as 1 and 0, null as nothing, numbers
   * rounded, lists and objects as JSON. Resolves when it is accepted: await it, and a full gateway
   * slows the service down in place of losing messages.
   *
   * @throws GatewayError `SERVICE_BAD_VALUE`, `SERVICE_INVALID` for a time, `MQTT_BAD_TOPIC`,
   *   `INTERFACE_QUEUE_FULL`, `INTERFACE_NOT_RUNNING`
   * @example await service.publish('temperature', 21.5, { retain: true, onlyIfChanged: true })
   */
  readonly publish: (topic: string, value: Publishable, options?: PublishOptions) => Promise<void>;
  /** Publishes any value as JSON, also a text. @throws GatewayError as `publish` */
  readonly publishJson: (
    topic: string,
    value: Publishable,
    options?: PublishOptions,
  ) => Promise<void>;
  /**
   * Publishes each member of an object by itself; objects inside become levels of the topic.
   *
   * @throws GatewayError as `publish`
   * @example await service.publishJsonKeys({ cpu: { load: 0.4 } }, 'host') // host/cpu/load 0.4
   */
  readonly publishJsonKeys: (
    values: object,
    topic?: string,
    options?: PublishOptions,
  ) => Promise<void>;
  /**
   * Adds a handler of a topic below its own, beside those that are declared.
   *
   * @returns how to remove it
   * @throws GatewayError `MQTT_BAD_FILTER`, `SERVICE_FULL`
   */
  readonly handle: (topic: string, handler: Handler<Options>) => () => void;
  /** Adds a handler of a whole topic. @throws GatewayError as `handle` */
  readonly handleGlobal: (topic: string, handler: Handler<Options>) => () => void;
  /**
   * The loop of a name.
   *
   * @throws GatewayError `SERVICE_INVALID` where there is none
   * @example service.loop('read').restart({ seconds: 5 })
   */
  readonly loop: (name: string) => Loop;
  /** Adds a loop. @throws GatewayError `SERVICE_INVALID`, `SERVICE_FULL` */
  readonly addLoop: (name: string, loop: LoopDefinition<Options>) => Loop;
}
