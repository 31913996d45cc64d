import type { Message } from '../map/message.js';
import type {
  Action,
  InterfaceDefinition,
  JsonObject,
  OptionsSchema,
} from '../sdk/interface-contract.js';
import type { FreeOptions, Handler, LoopDefinition, Service } from './service.js';
import type { Span } from './span.js';

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
  /** After loops and handlers, once for each start, also for one that failed. */
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
