import type { JsonObject } from '../../sdk/interface-contract.js';
import { asObject } from './json-document.js';
import { mergePatch } from './merge-patch.js';

/** Members of one instance. */
const MAX_MEMBERS = 200;

/** The gateway says these of an instance. */
const RESERVED = new Set(['state', 'enabled', 'debug', 'reason']);

/** What instances report of themselves, by name. */
export class SaidValues {
  readonly #values = new Map<string, JsonObject>();
  /** Instance → interface, of those that there were last. */
  #kinds: ReadonlyMap<string, string> = new Map();

  get values(): ReadonlyMap<string, JsonObject> {
    return this.#values;
  }

  /** There are these instances: what others have said, or another kind by the same name, is gone. */
  keep(kinds: ReadonlyMap<string, string>): void {
    for (const name of this.#values.keys()) {
      const before = this.#kinds.get(name);
      if (!kinds.has(name) || (before !== undefined && before !== kinds.get(name)))
        this.#values.delete(name);
    }
    this.#kinds = kinds;
  }

  /** Changes members of what an instance has said. @returns names for which there is no room */
  change(instance: string, values: Readonly<Record<string, unknown>>): readonly string[] {
    const given = asObject(JSON.parse(JSON.stringify(values))) ?? {};
    const taken = Object.entries(given).filter(([name]) => !RESERVED.has(name));
    // Each member is replaced, not merged: what an interface leaves out of it is gone.
    const before = this.#values.get(instance) ?? {};
    const cleared = mergePatch(before, Object.fromEntries(taken.map(([name]) => [name, null])));
    const present = taken.filter(([, value]) => value !== null);
    const room = Math.max(MAX_MEMBERS - Object.keys(cleared).length, 0);
    const kept = Object.fromEntries(present.slice(0, room));
    this.#values.set(instance, { ...cleared, ...kept });
    return [
      ...Object.keys(given).filter((name) => RESERVED.has(name)),
      ...present.slice(room).map(([name]) => name),
    ];
  }
}
