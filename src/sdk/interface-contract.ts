import type { Message } from '../map/message.js';
import type { Log } from './log.js';

/** A JSON Schema (draft-07) of type object that describes an interface's options. */
export type OptionsSchema = Readonly<Record<string, unknown>>;

/** What the gateway gives to an interface when it creates it. */
export interface InterfaceContext {
  /** The name of this instance, as in `[INTERFACE:name]`. */
  readonly name: string;
  /** Its log; every line carries the instance's name. */
  readonly log: Log;
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
  /** Makes an instance; no I/O here. The options are validated, defaulted and frozen. */
  create(options: Options, context: InterfaceContext): DeviceInterface;
}
