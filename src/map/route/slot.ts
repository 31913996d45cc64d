import type { Message } from '../message.js';
import { Refusal } from '../refusal.js';
import type { Draft } from './draft.js';

/** A capture, compiled: between a place in an MQTT message and a name of the message. */
export interface Slot {
  readonly name: string;
  readonly optional: boolean;
  /** Takes what stands in a topic or text; `''` is missing. */
  readonly read: (token: string, draft: Draft) => Refusal | undefined;
  /** What is printed there, `''` where nothing is. `key`: the argument that `<argkey>` stands for. */
  readonly print: (message: Message, key: string) => string | Refusal;
  /** Takes a JSON value; undefined is missing. */
  readonly readJson: (value: unknown, draft: Draft) => Refusal | undefined;
  /** A JSON value, undefined where none is printed, or a refusal. */
  readonly printJson: (message: Message, key: string) => unknown;
}

/** The refusal of a message that lacks what must be printed. */
export const missing = (name: string): Refusal =>
  new Refusal('MAP_MISSING_VALUE', () => `the message has no ${name}`);

/** The refusal of a topic or payload that lacks what must be read. */
export const absent = (name: string): Refusal =>
  new Refusal('MAP_PAYLOAD_DIFFERS', () => `${name} is missing`);
