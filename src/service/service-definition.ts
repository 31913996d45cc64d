import type { Message } from '../map/message.js';
import type {
  Action,
  InterfaceDefinition,
  JsonObject,
  OptionsSchema,
} from '../sdk/interface-contract.js';
import type { JsonHandler } from './json-handler.js';
import type { Service } from './service.js';
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

/** What the author of a service writes. */
export interface ServiceDefinition<Options = FreeOptions>
  extends Pick<InterfaceDefinition<Options>, 'packages' | 'check' | 'claims'> {
  /** Of the kind of service; an instance lives below `service/` and its own name, mostly the same. */
  readonly name: string;
  /** The schema of its options in the configuration; without one it takes any. */
  readonly options?: OptionsSchema | undefined;
  /** By topic below its own; `+` and `#` as in every filter. */
  readonly handle?: Readonly<Record<string, Handler<Options>>> | undefined;
  /** By whole topic. */
  readonly handleGlobal?: Readonly<Record<string, Handler<Options>>> | undefined;
  /** By name: a letter first, then up to 29 letters, digits and `_`. */
  readonly loops?: Readonly<Record<string, LoopDefinition<Options>>> | undefined;
  /** Whether something is kept over restarts, or what it is at first. */
  readonly state?: boolean | JsonObject | undefined;
  /** Decimals of the numbers that it publishes; default 5. */
  readonly precision?: number | undefined;
  /** How often `online` is published again; default a minute; false: never. */
  readonly onlineEvery?: Span | false | undefined;
  /** How often the log tells of the loops; default an hour; false: never. */
  readonly statisticsEvery?: Span | false | undefined;
  /** Before loops and handlers; throws if the service cannot start. */
  readonly start?: ((service: Service<Options>, signal: AbortSignal) => unknown) | undefined;
  /** After loops and handlers; may be called twice. */
  readonly stop?: ((service: Service<Options>) => unknown) | undefined;
  /** Executes a command of the map. */
  readonly command?:
    | ((service: Service<Options>, message: Message, signal: AbortSignal) => unknown)
    | undefined;
  /** Executes what another interface submitted. */
  readonly act?:
    | ((service: Service<Options>, action: Action, signal: AbortSignal) => unknown)
    | undefined;
  /** Told the desired state of the gateway. */
  readonly stateUpdate?: ((service: Service<Options>, desired: JsonObject) => unknown) | undefined;
}
