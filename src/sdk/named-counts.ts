import { GatewayError } from '../errors/gateway-error.js';

/** So many names of one instance; what has another one counts as `other`. */
const MAX_NAMES = 64;
const NAME = /^[A-Za-z][A-Za-z0-9_-]{0,39}$/;

/** Whether something can be counted under this name. */
export const isCountName = (name: unknown): name is string =>
  typeof name === 'string' && NAME.test(name);

/**
 * What an interface counts beside what the gateway counts of it, such as frames that it dropped.
 *
 * @example
 * const counts = new NamedCounts();
 * counts.add('framesDropped');
 * counts.all // { framesDropped: 1 }
 */
export class NamedCounts {
  readonly #counts = new Map<string, number>();

  /** Since the last `take`; in the order of their first counting. */
  get all(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#counts);
  }

  get isEmpty(): boolean {
    return this.#counts.size === 0;
  }

  /**
   * Counts `by` more; 0 shows that it may happen.
   *
   * @throws GatewayError `INTERFACE_BAD_COUNT`
   */
  add(name: string, by = 1): void {
    if (!isCountName(name) || !Number.isSafeInteger(by) || by < 0)
      throw new GatewayError(
        'INTERFACE_BAD_COUNT',
        `count(${JSON.stringify(name)}, ${String(by)}): expected a name of 1 to 40 letters, digits, _ and -, with a letter first, and an integer from 0`,
      );
    const isKnown = this.#counts.has(name) || this.#counts.size < MAX_NAMES;
    const key = isKnown ? name : 'other';
    const sum = (this.#counts.get(key) ?? 0) + by;
    this.#counts.set(key, Math.min(sum, Number.MAX_SAFE_INTEGER));
  }

  /** What was counted, and begins anew. */
  take(): Readonly<Record<string, number>> {
    const { all } = this;
    this.#counts.clear();
    return all;
  }
}
