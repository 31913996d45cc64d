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
   * Calls `task` every `periodMs` on the monotonic clock, never overlapping, until `stop`. A task
   * that throws counts as `lost`.
   */
  every(periodMs: number, task: () => void | Promise<void>): void;
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
   * longer waits.
   *
   * @throws anything; a `GatewayError` with `retryable: false` ends the attempts
   */
  start(signal: AbortSignal): void | Promise<void>;
  /** Executes one command. Never called twice at a time, never before `start` has resolved. */
  handle(message: Message, signal: AbortSignal): void | Promise<void>;
  /** Closes the device. May be called twice, and after a failed start. */
  stop(): void | Promise<void>;
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
