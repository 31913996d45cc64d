import { suggestion } from '../../document/suggest.js';
import type { ValueDefinition, ValueType } from '../../map/definition/value-definition.js';
import type { Value } from './map-file-2.generated.js';
import { type Entry, entryKey, type MapPart, type ValueFile } from './map-part.js';
import { readValue } from './read-value.js';

const TYPES: ReadonlySet<string> = new Set<ValueType>([
  'text',
  'number',
  'integer',
  'boolean',
  'json',
  'any',
]);

const isWritten = (raw: Value): raw is ValueFile => typeof raw !== 'string';

/** A value, and the entry where it is written out. */
export interface ResolvedValue {
  readonly definition: ValueDefinition;
  readonly entry: Entry<Value>;
}

/** The references of one table of values, followed; each value is read once. */
export class ValueTable {
  readonly #entries: ReadonlyMap<string, Entry<Value>>;
  /** Of the map, behind that of a route. */
  readonly #outer: ValueTable | undefined;
  readonly #inLoops = new Set<string>();
  readonly #resolved = new Map<string, ResolvedValue | undefined>();

  constructor(entries: ReadonlyMap<string, Entry<Value>>, outer?: ValueTable) {
    this.#entries = entries;
    this.#outer = outer;
  }

  get names(): string[] {
    return [...this.#entries.keys()];
  }

  /** Whether something stands there under that name, right or wrong. */
  has(name: string): boolean {
    return this.#entries.has(name) || this.#outer?.has(name) === true;
  }

  /** Every value of this table, read; problems go to the lists of their files. */
  definitions(): Map<string, ValueDefinition> {
    const all = new Map<string, ValueDefinition>();
    for (const name of this.#entries.keys()) {
      const found = this.#own(name);
      if (found !== undefined) all.set(name, found.definition);
    }
    return all;
  }

  /** Values that are written out here and not references. */
  written(): ResolvedValue[] {
    return [...this.#entries.values()].flatMap((entry) =>
      isWritten(entry.raw) ? (this.#own(entry.name) ?? []) : [],
    );
  }

  /** The value of a name; `undefined` where it has none and is plain text (M5.1). */
  get(name: string): ResolvedValue | undefined {
    return this.#entries.has(name) ? this.#own(name) : this.#outer?.get(name);
  }

  #own(name: string): ResolvedValue | undefined {
    if (!this.#resolved.has(name)) {
      // A reference that comes back here finds nothing, and is told by whoever began.
      this.#resolved.set(name, undefined);
      this.#resolved.set(name, this.#follow(name));
    }
    return this.#resolved.get(name);
  }

  #follow(name: string): ResolvedValue | undefined {
    const first = this.#entries.get(name);
    if (first === undefined) return undefined;
    const { part, path, raw } = first;
    if (isWritten(raw)) return { entry: first, definition: readValue(raw, { part, path, name }) };
    const seen = new Set([name]);
    let target = raw;
    for (
      let next = this.#entries.get(target);
      next !== undefined;
      next = this.#entries.get(target)
    ) {
      if (seen.has(target)) {
        // `action: action` in a route is the map's.
        if (seen.size === 1 && this.#outer !== undefined) break;
        this.#tellLoop(first, [...seen, target]);
        return undefined;
      }
      if (isWritten(next.raw)) return this.#own(target);
      seen.add(target);
      target = next.raw;
    }
    return this.#outside(first, target);
  }

  /** Once for all values of a loop. */
  #tellLoop({ part, path, name }: Entry<Value>, steps: readonly string[]): void {
    const isTold = steps.some((step) => this.#inLoops.has(step));
    for (const step of steps) this.#inLoops.add(step);
    if (isTold) return;
    const way = steps.map((step) => `"${step}"`).join(' → ');
    part.list.error('MAP_BAD_REFERENCE', path, `value "${name}" refers to itself: ${way}`, {
      hint: 'Write one of them out, such as { map: … }.',
    });
  }

  /** A reference that leaves this table: to the map's, or to nothing. */
  #outside(from: Entry<Value>, target: string): ResolvedValue | undefined {
    const outer = this.#outer?.get(target);
    if (outer !== undefined) return outer;
    const isWrong = (part: MapPart): boolean => part.wrong.has(entryKey('values', target));
    if (from.via.some(isWrong)) return undefined;
    const names = [...this.names, ...(this.#outer?.names ?? [])].filter(
      (name) => name !== from.name,
    );
    const { part, path, name } = from;
    part.list.error(
      'MAP_BAD_REFERENCE',
      path,
      `value "${name}" is "${target}", which means as the value of that name, but there is none. ${suggestion(target, names)}`,
      {
        hint: `Write the name of another value, or a mapping such as { type: ${TYPES.has(target) ? target : 'number'} }.`,
      },
    );
    return undefined;
  }
}
