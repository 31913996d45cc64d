import { ByteWindow } from './byte-window.js';
import type { FrameCounters } from './frame-codec.js';
import { type FrameLayout, readFrame } from './frame-layout.js';

const { max, min } = Math;

/** How much of a chunk waits at a time beside the frame that is incomplete. */
const PIECE_BYTES = 16_384;
/** How many bytes may be looked at again for each byte that came. */
const SECOND_LOOKS = 4;

type DropReason = Exclude<keyof FrameCounters, 'frames' | 'strayBytes'>;

/**
 * Makes frames of the bytes that come.
 *
 * Where the start of the next frame may stand inside of a damaged one, its bytes are looked at
 * again from the second on. So that nobody can make that endless, each byte earns a credit for
 * `SECOND_LOOKS` bytes; without credit a damaged frame is dropped as a whole.
 */
export class FrameReader {
  readonly counters = {
    frames: 0,
    tooLong: 0,
    badChecksum: 0,
    incomplete: 0,
    malformed: 0,
    strayBytes: 0,
  };
  readonly #layout: FrameLayout;
  readonly #maxBytes: number;
  readonly #window = new ByteWindow();
  /** How much of the window needs no second look. */
  #seen = 0;
  /** Inside of a frame that is too long, and counted. */
  #inside = false;
  /** Bytes of a frame that is too long which are yet to come. */
  #owed = 0;
  /** How many of the first bytes belong to a frame that has been counted as dropped. */
  #dropped = 0;
  #credit: number;

  /** @param maxBytes the longest frame on the line; where none can be so short, the shortest */
  constructor(layout: FrameLayout, maxBytes: number) {
    this.#layout = layout;
    // A mark must come within these bytes; a pause may come after them.
    this.#maxBytes = layout.scheme.endedBy === 'marks' ? maxBytes : maxBytes + 1;
    this.#credit = maxBytes * SECOND_LOOKS;
  }

  push(chunk: Uint8Array): Uint8Array[] {
    const frames: Uint8Array[] = [];
    for (let at = 0; at < chunk.length; at += PIECE_BYTES) {
      this.#window.append(chunk.subarray(at, at + PIECE_BYTES));
      this.#read(frames);
    }
    return this.#layout.scheme.endedBy === 'piece' ? [...frames, ...this.silence()] : frames;
  }

  silence(): Uint8Array[] {
    const frames: Uint8Array[] = [];
    const { scheme } = this.#layout;
    if (this.#inside || this.#owed > 0) this.reset();
    if (scheme.endedBy !== 'marks' && this.#window.length > 0)
      this.#accept(this.#window.length, frames);
    while (this.#window.length > 0) {
      if (this.#window.length < scheme.start.length) this.#stray(this.#window.length);
      else this.#drop('incomplete', this.#window.length, !scheme.resync);
      this.#read(frames);
    }
    this.reset();
    return frames;
  }

  /** Forgets what is incomplete. */
  reset(): void {
    this.#window.clear();
    this.#seen = 0;
    this.#inside = false;
    this.#owed = 0;
    this.#dropped = 0;
  }

  #read(frames: Uint8Array[]): void {
    if (this.#owed > 0) {
      const owed = this.#owed;
      this.#owed = 0;
      this.#take(owed);
    }
    while (this.#window.length > 0 && this.#step(frames));
  }

  /** Does one thing with the first bytes; false where nothing can be done before more come. */
  #step(frames: Uint8Array[]): boolean {
    const { bytes, begin, length } = this.#window;
    const limit = begin + min(length, this.#maxBytes);
    const step = this.#layout.scheme.scan(bytes, begin, limit, this.#seen, this.#inside);
    if (step.kind === 'more') return this.#wait(step.seen);
    if (this.#inside) {
      this.#inside = false;
      this.#take(step.bytes);
    } else if (step.kind === 'frame') this.#accept(step.bytes, frames);
    else if (step.kind === 'drop') this.#drop(step.reason, step.bytes, step.whole);
    else if (step.kind === 'stray') this.#stray(step.bytes);
    else this.#take(step.bytes);
    return true;
  }

  #wait(seen: number): boolean {
    const { length } = this.#window;
    if (!this.#inside && length < this.#maxBytes) {
      this.#seen = seen;
      return false;
    }
    if (!this.#inside && !this.#layout.scheme.skipsRest) {
      this.#drop('tooLong', this.#maxBytes, false);
      return true;
    }
    if (!this.#inside) this.#count('tooLong');
    this.#inside = true;
    this.#take(seen);
    return seen > 0;
  }

  #accept(bytes: number, frames: Uint8Array[]): void {
    const { begin } = this.#window;
    const frame = readFrame(this.#layout, this.#window.bytes.subarray(begin, begin + bytes));
    if (typeof frame === 'string') {
      this.#drop(frame, bytes, !this.#layout.scheme.resync);
      return;
    }
    this.counters.frames += 1;
    frames.push(frame);
    this.#take(bytes);
  }

  #drop(reason: DropReason, bytes: number, whole: boolean): void {
    this.#count(reason);
    this.#dropped = max(this.#dropped, bytes);
    if (whole || this.#credit < bytes) {
      this.#take(bytes);
      return;
    }
    this.#credit -= bytes;
    this.#take(1);
  }

  /** What begins inside of a frame that was dropped was no frame, but a part of it. */
  #count(reason: DropReason): void {
    if (this.#dropped === 0) this.counters[reason] += 1;
  }

  #stray(bytes: number): void {
    this.counters.strayBytes += max(0, bytes - this.#dropped);
    this.#take(bytes);
  }

  #take(bytes: number): void {
    const there = min(bytes, this.#window.length);
    this.#window.take(there);
    this.#owed += bytes - there;
    this.#seen = 0;
    this.#dropped = max(0, this.#dropped - bytes);
    this.#credit = min(this.#credit + there * SECOND_LOOKS, this.#maxBytes * SECOND_LOOKS);
  }
}
