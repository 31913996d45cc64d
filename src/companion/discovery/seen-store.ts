import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorText } from '../../errors/error-text.js';
import { codeOf } from '../../gateway/code-of.js';
import type { Log } from '../../sdk/log.js';
import type { Said, Seen } from './entity.js';

/** More are no devices of a house. */
const MAX_SEEN = 500;
const MAX_BYTES = 1024 * 1024;

const isSaid = (value: unknown): value is Said =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((word) => typeof word === 'string');

const isSeen = (value: unknown): value is Seen =>
  typeof value === 'object' &&
  value !== null &&
  typeof Reflect.get(value, 'route') === 'string' &&
  isSaid(Reflect.get(value, 'said')) &&
  ['string', 'undefined'].includes(typeof Reflect.get(value, 'key'));

/**
 * What was seen in messages where the map does not say it, as a file: entities are there again after
 * a start. A file that cannot be read or written costs that, and never a start.
 */
export class SeenStore {
  readonly #path: string;
  readonly #log: Log | undefined;
  readonly #seen = new Map<string, Seen>();
  #isFull = false;

  /** @param log missing: what goes wrong is not told */
  constructor(path: string, log?: Log) {
    this.#path = path;
    this.#log = log;
    for (const seen of this.#load()) this.#seen.set(JSON.stringify(seen), seen);
  }

  get all(): readonly Seen[] {
    return [...this.#seen.values()];
  }

  /** @returns whether any of them is new */
  add(found: readonly Seen[]): boolean {
    const before = this.#seen.size;
    for (const seen of found) {
      const key = JSON.stringify(seen);
      if (this.#seen.has(key)) continue;
      if (this.#seen.size < MAX_SEEN) this.#seen.set(key, seen);
      else if (!this.#isFull) {
        this.#isFull = true;
        this.#log?.warn(
          `more than ${MAX_SEEN} topics were seen that the map does not say; the others are not told to Home Assistant and Homie`,
        );
      }
    }
    if (this.#seen.size === before) return false;
    this.#save();
    return true;
  }

  /** Lets go of what is of no route any more. */
  keep(routes: ReadonlySet<string>): void {
    const before = this.#seen.size;
    for (const [key, { route }] of this.#seen) if (!routes.has(route)) this.#seen.delete(key);
    if (this.#seen.size !== before) this.#save();
  }

  #load(): Seen[] {
    try {
      if (statSync(this.#path).size > MAX_BYTES) throw new Error(`more than ${MAX_BYTES} bytes`);
      const value: unknown = JSON.parse(readFileSync(this.#path, 'utf8'));
      const seen = typeof value === 'object' && value !== null && Reflect.get(value, 'seen');
      return Array.isArray(seen) ? seen.filter(isSeen).slice(0, MAX_SEEN) : [];
    } catch (error) {
      if (codeOf(error) !== 'ENOENT')
        this.#log?.warn(`the file ${this.#path} is left out: ${errorText(error)}`);
      return [];
    }
  }

  #save(): void {
    try {
      mkdirSync(dirname(this.#path), { recursive: true });
      writeFileSync(`${this.#path}.new`, `${JSON.stringify({ version: 1, seen: this.all })}\n`);
      renameSync(`${this.#path}.new`, this.#path);
    } catch (error) {
      this.#log?.warn(`what was seen is not kept: ${errorText(error)}`);
    }
  }
}
