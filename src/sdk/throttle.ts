import type { LogFields } from './log.js';

export interface ThrottleOptions {
  /** The least time between two reports of one kind; 10 s if not given. */
  readonly lagMs?: number;
  /** How many kinds are told apart at a time; 100 if not given. Those beyond count as one. */
  readonly maxKeys?: number;
  /** A clock that never jumps, in milliseconds: `() => performance.now()`. */
  readonly monotonicMs: () => number;
  /** Where reports go, for example `(text, fields) => log.warn(text, fields)`. */
  readonly report: (text: string, fields?: LogFields) => void;
}

interface Kind {
  reportedAtMs: number;
  held: number;
  lastText: string;
  lastFields: LogFields | undefined;
}

/** The kind of all that find the table full. No caller can have this key. */
const OVERFLOW = Symbol('overflow');
type Key = string | typeof OVERFLOW;

/**
 * Keeps a repeating failure from flooding the log: the first of a kind is reported at once, then
 * at most one each lag, with the number of those held back: `… (37 more in the last 10 s)`. It has
 * no timer; what is held back waits for the next of its kind or for `flush`, which tells it as what is
 * past: `in the last 10 s also: … (36 more)`. The original's throttled exception (`trigger`, `report`) in another form.
 *
 * @example
 * const report = (text: string, fields?: LogFields) => log.warn(text, fields);
 * const failures = new Throttle({ monotonicMs: () => performance.now(), report });
 * failures.trigger('connect refused', 'cannot connect: connection refused');
 */
export class Throttle {
  readonly #options: ThrottleOptions;
  readonly #lagMs: number;
  readonly #maxKeys: number;
  readonly #kinds = new Map<Key, Kind>();

  constructor(options: ThrottleOptions) {
    this.#options = options;
    this.#lagMs = options.lagMs ?? 10_000;
    this.#maxKeys = options.maxKeys ?? 100;
  }

  /** Says that something of the kind `key` has happened; `text` may differ each time. */
  trigger(key: string, text: string, fields?: LogFields): void {
    const nowMs = this.#options.monotonicMs();
    const kindKey = this.#placeFor(key, nowMs);
    const kind = this.#kinds.get(kindKey);
    if (kind !== undefined && nowMs - kind.reportedAtMs < this.#lagMs) {
      kind.held += 1;
      kind.lastText = text;
      kind.lastFields = fields;
      return;
    }
    const elapsedMs = nowMs - (kind?.reportedAtMs ?? nowMs);
    const more = kind?.held ? ` (${kind.held} more ${inTheLast(elapsedMs)})` : '';
    this.#options.report(`${text}${more}`, fields);
    this.#kinds.set(kindKey, { reportedAtMs: nowMs, held: 0, lastText: text, lastFields: fields });
  }

  /** Reports what is held back and forgets all kinds: after recovery, and before the end. */
  flush(): void {
    const nowMs = this.#options.monotonicMs();
    const kinds = [...this.#kinds.values()];
    this.#kinds.clear();
    for (const kind of kinds) this.#reportHeld(kind, nowMs);
  }

  /** Forgets all kinds and what is held back, where somebody else tells it better. */
  forget(): void {
    this.#kinds.clear();
  }

  #placeFor(key: string, nowMs: number): Key {
    if (this.#kinds.has(key) || this.#kinds.size < this.#maxKeys) return key;
    for (const [old, kind] of this.#kinds) {
      if (nowMs - kind.reportedAtMs < this.#lagMs) continue;
      this.#kinds.delete(old);
      this.#reportHeld(kind, nowMs);
    }
    return this.#kinds.size < this.#maxKeys ? key : OVERFLOW;
  }

  #reportHeld({ held, lastText, lastFields, reportedAtMs }: Kind, nowMs: number): void {
    if (held === 0) return;
    // The last one is itself among those held back.
    const more = held === 1 ? '' : ` (${held - 1} more)`;
    const text = `${inTheLast(nowMs - reportedAtMs)} also: ${lastText}${more}`;
    this.#options.report(text, lastFields);
  }
}

const inTheLast = (elapsedMs: number): string =>
  `in the last ${Math.max(Math.round(elapsedMs / 1000), 1)} s`;
