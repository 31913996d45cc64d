import type { Json, JsonObject } from '../sdk/interface-contract.js';
import { plainObject } from './plain-data.js';

/** The longest time from a report to its telling. */
const TELL_MS = 50;
/** So much waits at most, in UTF-16 units of its JSON text; one report may go beyond it. */
const MAX_LENGTH = 262_144;

const isSimple = (value: Json | undefined): boolean => typeof value !== 'object' || value === null;

/**
 * What a host reports, on its way to the gateway: told now and then, however often it changes. What
 * has members of its own is not put together here: each of its reports is told.
 */
export class HostReports {
  readonly #values = new Map<string, Json>();
  readonly #post: (values: JsonObject) => void;
  #length = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(post: (values: JsonObject) => void) {
    this.#post = post;
  }

  /** As `report` of the context. */
  readonly add = (values: JsonObject): void => {
    const changes = Object.entries(plainObject(values, 'what is reported'));
    const mayReplace = changes.every(
      ([name, value]) =>
        !this.#values.has(name) || (isSimple(value) && isSimple(this.#values.get(name))),
    );
    const { length } = JSON.stringify(changes);
    if (!mayReplace || this.#length + length > MAX_LENGTH) this.tell();
    this.#length += length;
    for (const [name, value] of changes) this.#values.set(name, value);
    if (this.#values.size > 0) this.#timer ??= setTimeout(() => this.tell(), TELL_MS).unref();
  };

  /** Tells what has changed since the last time. */
  tell(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#values.size === 0) return;
    const values = Object.fromEntries(this.#values);
    this.#values.clear();
    this.#length = 0;
    this.#post(values);
  }
}
