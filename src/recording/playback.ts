import type { PlacedEntry } from './recording.js';

/** So long a frame that the recording has is waited for beyond its time; then it goes on without it. */
const PATIENCE_MS = 5000;
/** So many recorded frames may be passed over to find the one that was sent. */
const LOOK_AHEAD = 16;

export interface PlaybackOptions {
  readonly entries: readonly PlacedEntry[];
  /** 1: as it was recorded; 2: twice as fast; 0: as fast as possible. */
  readonly speed: number;
}

/** How a frame that was sent differs from the recording. */
export type Difference =
  /** Another one was sent in its place. */
  | { readonly kind: 'other'; readonly expected: PlacedEntry }
  /** It was passed over. */
  | { readonly kind: 'missing'; readonly expected: PlacedEntry }
  /** The recording has no more frames. */
  | { readonly kind: 'extra' };

/** What is to be done now: an entry has its time, or a frame that should have been sent was not. */
export type PlaybackStep =
  | { readonly kind: 'entry'; readonly entry: PlacedEntry }
  | { readonly kind: 'missing'; readonly expected: PlacedEntry };

const isEqual = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);

/**
 * Plays a recording as the device that was recorded: each entry has its time, and what followed a
 * frame of the gateway waits until that frame has been sent. Knows no clock.
 */
export class Playback {
  readonly #entries: readonly PlacedEntry[];
  readonly #speed: number;
  /** The frames of the gateway, by their place among the entries. */
  readonly #sent: readonly number[];
  /** When each was sent here. */
  readonly #sentAtMs = new Map<number, number>();
  /** Which of them is expected next. */
  #expected = 0;
  #at = 0;
  /** Time here and time there, at the last entry that set them against each other. */
  #hereMs = 0;
  #thereMs = 0;

  constructor({ entries, speed }: PlaybackOptions) {
    this.#entries = entries;
    this.#speed = speed;
    this.#sent = entries.flatMap(({ kind }, index) => (kind === 'out' ? [index] : []));
  }

  /** Whether everything has been played. */
  get isOver(): boolean {
    return this.#at >= this.#entries.length;
  }

  /** When `step` is to be called again; infinite where there is nothing more. */
  get nextAtMs(): number {
    const entry = this.#entries[this.#at];
    if (entry === undefined) return Infinity;
    return entry.kind === 'out' && !this.#isSent(this.#at)
      ? this.#patienceOf(entry)
      : this.#timeOf(entry);
  }

  /** The clocks are set against each other anew: what comes next comes now. */
  resume(nowMs: number): void {
    this.#hereMs = nowMs;
    this.#thereMs = this.#entries[this.#at]?.ms ?? 0;
  }

  /** From the beginning again. */
  rewind(nowMs: number): void {
    this.#at = 0;
    this.#expected = 0;
    this.#sentAtMs.clear();
    this.resume(nowMs);
  }

  /** Leaves out entries until one fits, or all of them. */
  skipTo(fits: (entry: PlacedEntry) => boolean): void {
    let entry = this.#entries[this.#at];
    while (entry !== undefined && !fits(entry)) {
      this.#at += 1;
      entry = this.#entries[this.#at];
    }
    while ((this.#sent[this.#expected] ?? Infinity) < this.#at) this.#expected += 1;
  }

  /** What is due, one after the other; undefined where nothing is. */
  step(nowMs: number): PlaybackStep | undefined {
    for (;;) {
      const entry = this.#entries[this.#at];
      if (entry === undefined) return undefined;
      if (entry.kind === 'out') {
        if (this.#isSent(this.#at)) this.#pass(entry);
        else if (nowMs < this.#patienceOf(entry)) return undefined;
        else {
          this.#at += 1;
          this.#expected += 1;
          this.#setClocks(nowMs, entry.ms);
          return { kind: 'missing', expected: entry };
        }
      } else {
        if (nowMs < this.#timeOf(entry)) return undefined;
        this.#at += 1;
        return { kind: 'entry', entry };
      }
    }
  }

  /** A frame was sent. @returns how it differs from the recording */
  sent(bytes: Uint8Array, nowMs: number): readonly Difference[] {
    const ahead = this.#sent
      .slice(this.#expected, this.#expected + LOOK_AHEAD)
      .flatMap((index) => this.#entries[index] ?? []);
    const found = ahead.findIndex((entry) => 'bytes' in entry && isEqual(entry.bytes, bytes));
    const [next] = ahead;
    if (next === undefined) return [{ kind: 'extra' }];
    const passed = Math.max(found, 0);
    for (let count = 0; count <= passed; count += 1) {
      this.#sentAtMs.set(this.#sent[this.#expected] ?? 0, nowMs);
      this.#expected += 1;
    }
    return found < 0
      ? [{ kind: 'other', expected: next }]
      : ahead.slice(0, found).map((expected) => ({ kind: 'missing', expected }));
  }

  #isSent(index: number): boolean {
    return index < (this.#sent[this.#expected] ?? Infinity);
  }

  /** What follows a frame that was sent late is as much later. */
  #pass(entry: PlacedEntry): void {
    const atMs = this.#sentAtMs.get(this.#at) ?? 0;
    this.#sentAtMs.delete(this.#at);
    if (atMs > this.#timeOf(entry)) this.#setClocks(atMs, entry.ms);
    this.#at += 1;
  }

  #setClocks(hereMs: number, thereMs: number): void {
    this.#hereMs = hereMs;
    this.#thereMs = thereMs;
  }

  #timeOf(entry: PlacedEntry): number {
    return this.#speed === 0
      ? this.#hereMs
      : this.#hereMs + (entry.ms - this.#thereMs) / this.#speed;
  }

  /** Polls keep their own time, however fast it is played. */
  #patienceOf(entry: PlacedEntry): number {
    const unscaledMs = this.#hereMs + entry.ms - this.#thereMs;
    return Math.max(unscaledMs, this.#timeOf(entry)) + PATIENCE_MS;
  }
}
