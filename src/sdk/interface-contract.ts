import type { ErrorCode } from '../errors/codes.js';
import type { DocumentPath } from '../errors/problem.js';
import type { Message } from '../map/message.js';
import type { Log } from './log.js';

/** A JSON Schema (draft-07) of type object that describes an interface's options. */
export type OptionsSchema = Readonly<Record<string, unknown>>;

/** What is wrong with options that agree with their schema; shown with its place in the file. */
export interface OptionProblem {
  /** The option, or a part of it: `['rules', 'bell', 'frame']`; empty for all of them. */
  readonly path: DocumentPath;
  /** What is wrong, with the value quoted, and what is allowed. */
  readonly message: string;
  /** By default `CONFIG_WRONG_VALUE`. */
  readonly code?: ErrorCode | undefined;
  /** An `error`, the default, stops the start; a `warning` does not. */
  readonly severity?: 'error' | 'warning' | undefined;
  /** What to do. */
  readonly hint?: string | undefined;
  /** Whether the key of the option is meant, not its value. */
  readonly onKey?: boolean | undefined;
  /** Which characters of a text are meant. */
  readonly within?:
    | { readonly text: string; readonly offset: number; readonly length: number }
    | undefined;
}

/** What an instance has for itself while it runs: a device's file, or an address where it listens. */
export type InterfaceClaim =
  | { /** The option that says so. */ readonly path: DocumentPath; readonly file: string }
  | {
      readonly path: DocumentPath;
      readonly protocol: 'tcp' | 'udp';
      readonly host: string;
      readonly port: number;
    };

/** Which way bytes went: `in`, from the device; `out`, to it. */
export type TrafficDirection = 'in' | 'out';

/** Data that can be written as JSON: what is kept, submitted and reported. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [name: string]: Json };

export type JsonObject = { readonly [name: string]: Json };

/** What an interface publishes by itself, beside the map. */
export interface OwnPublication {
  /** A whole topic, without wildcards. */
  readonly topic: string;
  readonly payload: string | Uint8Array;
  /** By default as the configuration says. */
  readonly qos?: 0 | 1 | 2 | undefined;
  /** Default false. */
  readonly retain?: boolean | undefined;
}

/** A message of the broker, as it came. */
export interface OwnMessage {
  readonly topic: string;
  readonly payload: Uint8Array;
  /** Whether the broker had kept it from before. */
  readonly retain: boolean;
}

/** MQTT topics that an interface uses by itself, beside the map. */
export interface OwnTopics {
  /** Below which they should be, `service/NAME` or what the option `topic` says; may be empty. */
  readonly base: string;
  /**
   * Publishes through the same queue as `emit`, and resolves when it is accepted.
   *
   * @throws GatewayError `INTERFACE_NOT_RUNNING`, `MQTT_BAD_TOPIC`, `INTERFACE_QUEUE_FULL`
   */
  publish(publication: OwnPublication): Promise<void>;
  /**
   * Calls `handler` for what comes on `filter`, one after another with commands; until
   * `unsubscribe`, or until the interface stops. The same filter once more replaces its handler.
   *
   * @throws GatewayError `MQTT_BAD_FILTER`; more than 1,000 filters
   */
  subscribe(filter: string, handler: (message: OwnMessage) => void | Promise<void>): void;
  unsubscribe(filter: string): void;
  /**
   * What is published for it where its thread or process ends, or hangs, while it runs; the last one
   * that was given in a start. Missing where it runs inside the gateway: what ends it there ends both,
   * and the broker publishes the will of the gateway.
   */
  will?(publication: OwnPublication): void;
}

/** What an instance keeps on disk over restarts, one JSON object of 1 MiB at most. */
export interface KeptState {
  /** What was saved last; empty where nothing was. */
  load(): Promise<JsonObject>;
  /** Writes it whole, so that a crash leaves the old or the new one. */
  save(state: JsonObject): Promise<void>;
}

/** How a task of `cron` runs. */
export interface CronOptions {
  /** IANA name; by default that of the machine. */
  readonly timezone?: string | undefined;
  /** Each turn begins up to so many milliseconds later, by chance; default 0. */
  readonly jitterMs?: number | undefined;
}

/** How a task of `every` runs. */
export interface PeriodOptions {
  /** For the log and the statistics; default `task`. */
  readonly name?: string | undefined;
  /** Before the first turn; by default the period. */
  readonly delayMs?: number | undefined;
}

/** What a task of `every` or `cron` has done. */
export interface TaskStatistics {
  readonly runs: number;
  readonly failed: number;
  /** Turns that were left out because the one before was still running. */
  readonly overrun: number;
  readonly lastMs: number;
  readonly meanMs: number;
  readonly maxMs: number;
}

/** A task that runs again and again. */
export interface PeriodicHandle {
  readonly statistics: TaskStatistics;
  readonly isRunning: boolean;
  /** Begins, where it was stopped; the first turn comes after `delayMs`, by default the period. */
  start(delayMs?: number): void;
  /** No further turn begins. */
  stop(): void;
  /** The period begins anew. */
  restart(delayMs?: number): void;
}

/** A message of one interface to another. */
export interface Action {
  /** What is asked for, for example `Process`. */
  readonly action: string;
  readonly message: Json;
  /** The instance that submitted it; empty: the gateway. */
  readonly from: string;
  /** Whether it was submitted to all. */
  readonly isForAll?: boolean | undefined;
}

/** What the gateway gives to an interface when it creates it. */
export interface InterfaceContext {
  /** The name of this instance, as in `[INTERFACE:name]`. */
  readonly name: string;
  /** Its log; every line carries the instance's name. */
  readonly log: Log;
  /** The folder of the configuration, absolute: where relative paths in options begin. */
  readonly folder: string;
  /**
   * Hands a message of the device to the gateway. Resolves when it is accepted: await it, and a
   * full gateway slows the device down instead of losing messages. Refused after `stop`.
   *
   * @throws GatewayError `INTERFACE_NOT_RUNNING`, `MESSAGE_INVALID`
   */
  emit(message: Message): Promise<void>;
  /**
   * Says that the device is gone. The interface does nothing about it: the gateway stops it and
   * starts it again, when and as often as its start policy says.
   */
  lost(cause: Error): void;
  /**
   * Calls `task` every `periodMs` on the monotonic clock, never overlapping, until `stop` or until
   * it returns false. A task that throws counts as `lost`.
   */
  every(periodMs: number, task: () => unknown, options?: PeriodOptions): PeriodicHandle;
  /**
   * Calls `task` at the times of a cron expression of five fields, or six with seconds first; never
   * overlapping, until `stop`. A task that throws counts as `lost`.
   *
   * @throws GatewayError `SCHEDULE_BAD_CRON`
   * @example context.cron('0 7 * * mon-fri', () => wake(), { timezone: 'Europe/Berlin' })
   */
  cron(expression: string, task: () => unknown, options?: CronOptions): PeriodicHandle;
  /** MQTT topics of its own, beside the map. */
  readonly topics: OwnTopics;
  /** What it keeps over restarts. */
  readonly state: KeptState;
  /**
   * Hands a message to the interface instance `destination`, or to all others with `*`. Resolves when
   * it waits there; it is executed among the commands of that instance.
   *
   * @throws GatewayError `INTERFACE_UNKNOWN_DESTINATION`, `INTERFACE_NOT_RUNNING`
   * @example await context.submitAction('mailer', 'Process', { to: 'foo@bar.com' })
   */
  submitAction(destination: string, action: string, message: Json): Promise<void>;
  /** Changes members of its reported state; null removes one. The gateway reports what changed. */
  report(values: JsonObject): void;
  /**
   * Tells which bytes went over the line, for recordings; costs next to nothing where there is
   * none. The bytes may be used again once it returns.
   */
  traffic(direction: TrafficDirection, bytes: Uint8Array): void;
  /**
   * Counts what nobody else does: frames that were dropped, questions that were asked again. The
   * status topic shows it under the instance, as `counts`, since the gateway runs. Up to 64 names;
   * what has another one counts as `other`.
   *
   * @param name 1 to 40 letters, digits, `_` and `-`, a letter first
   * @param by how many more, by default 1; 0 shows that it may happen
   * @throws GatewayError `INTERFACE_BAD_COUNT`
   * @example context.count('framesDropped')
   */
  count(name: string, by?: number): void;
}

/** One interface instance: what an author writes. */
export interface DeviceInterface {
  /**
   * Opens the device. May be called again after a failure. `signal` aborts when the gateway no
   * longer waits. What it returns is awaited.
   *
   * @throws anything; a `GatewayError` with `retryable: false` ends the attempts
   */
  start(signal: AbortSignal): unknown;
  /** Executes one command. Never called twice at a time, never before `start` has resolved. */
  handle(message: Message, signal: AbortSignal): void | Promise<void>;
  /** Closes the device. May be called twice, and after a failed start. */
  stop(): void | Promise<void>;
  /** Executes what another interface submitted; in turn with commands. */
  act?(action: Action, signal: AbortSignal): void | Promise<void>;
  /**
   * Told the desired state of the gateway, whole, at each start and whenever it changes; what is
   * meant for this instance is under its name in `interfaces`.
   */
  stateUpdate?(desired: JsonObject): void | Promise<void>;
}

/** The definition of a kind of interface: the default export of `interfaces/<name>/index.ts`. */
export interface InterfaceDefinition<Options = unknown> {
  /** Lower case, digits and dashes, as the folder is called. */
  readonly name: string;
  /** The version of this contract, 1. */
  readonly apiVersion: 1;
  /** The schema that the options are checked against before anything starts. */
  readonly options: OptionsSchema;
  /**
   * npm packages that it imports when it starts, and that may not be there. The check of the
   * configuration tells which one to install.
   *
   * @example ['serialport']
   */
  readonly packages?: readonly string[] | undefined;
  /** False where messages of the map mean nothing to it, so that nobody misses a map; default true. */
  readonly usesMap?: boolean | undefined;
  /**
   * Finds what the schema cannot say, such as options that contradict each other; called with
   * options that agree with it, before anything starts. No I/O, no throwing for what a user wrote.
   */
  check?(options: Options): readonly OptionProblem[] | Promise<readonly OptionProblem[]>;
  /**
   * What an instance with these options has for itself: two that claim the same are a problem of the
   * configuration, told before anything starts. Asked after `check`; only links may be followed.
   *
   * @example claims: ({ port }) => [{ path: ['port'], file: port }]
   */
  claims?(options: Options): readonly InterfaceClaim[] | Promise<readonly InterfaceClaim[]>;
  /** Makes an instance; no I/O here. The options are validated, defaulted and frozen. */
  create(options: Options, context: InterfaceContext): DeviceInterface;
}
