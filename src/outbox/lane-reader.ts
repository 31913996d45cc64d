import { faultCode } from './fault-code.js';
import type { Ledger } from './ledger.js';
import { readContents } from './read-contents.js';
import { bodyAt, sequenceAt, timeAt } from './record-format.js';
import type { Segment, SegmentContents } from './segment.js';
import type { SegmentStore } from './segment-store.js';
import type { Storage } from './storage.js';

/** A file that cannot be opened now (too many are open, for example) is tried again after this. */
const AGAIN_AFTER_MS = 1000;

export interface LaneReaderOptions {
  readonly storage: Storage;
  readonly ledger: Ledger;
  readonly store: SegmentStore;
  /** Told of a pending sequence that is not on the disk any more. */
  readonly onLost: (sequence: number) => void;
  /** Told when a segment was read. */
  readonly onRead: () => void;
  /** Told when `take` may give something again. */
  readonly onReady: () => void;
  readonly onFault: (cause: unknown) => void;
}

export interface StoredRecord {
  readonly sequence: number;
  /** When it was accepted, on the clock of the lane. */
  readonly atMs: number;
  readonly body: Buffer;
}

const NOTHING: SegmentContents = { bytes: Buffer.alloc(0), offsets: [] };

/** Where a sequence stands; undefined where it does not. */
const find = ({ bytes, offsets }: SegmentContents, sequence: number): number | undefined => {
  let from = 0;
  let to = offsets.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sequenceAt(bytes, offsets[middle] ?? 0) < sequence) from = middle + 1;
    else to = middle;
  }
  const at = offsets[from];
  return at !== undefined && sequenceAt(bytes, at) === sequence ? at : undefined;
};

/** Gives the pending records of a lane in order. In memory are the segment that it reads, the one behind, and the one that grows. */
export class LaneReader {
  readonly #options: LaneReaderOptions;
  readonly #loading = new Set<Segment>();
  /** All pending ones in front of it were taken. */
  #cursor = 0;
  #reading: Segment | undefined;
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(options: LaneReaderOptions) {
    this.#options = options;
  }

  /** The next record; undefined where there is none, or while it is being read. */
  take(): StoredRecord | undefined {
    const { ledger } = this.#options;
    for (;;) {
      const sequence = this.#next();
      if (sequence > ledger.last) return undefined;
      const contents = this.#contentsOf(sequence);
      if (contents === undefined) return undefined;
      this.#cursor = sequence + 1;
      const at = find(contents, sequence);
      if (at !== undefined)
        return { sequence, atMs: timeAt(contents.bytes, at), body: bodyAt(contents.bytes, at) };
      this.#options.onLost(sequence);
    }
  }

  /** Passes the next record over, without reading it; undefined where there is none. */
  skip(): number | undefined {
    const sequence = this.#next();
    if (sequence > this.#options.ledger.last) return undefined;
    this.#cursor = sequence + 1;
    return sequence;
  }

  /** Begins again with the oldest pending record. */
  rewind(): void {
    this.#cursor = 0;
  }

  /** Forgets what is not read soon; to be called when a segment ceased to grow. */
  trim(): void {
    const { store } = this.#options;
    const reading = this.#reading ?? store.oldest;
    const behind = reading && store.after(reading);
    for (const segment of store.segments)
      if (segment !== reading && segment !== behind && segment !== store.tail?.segment)
        segment.contents = undefined;
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
  }

  #next(): number {
    this.#cursor = this.#options.ledger.nextPending(this.#cursor);
    return this.#cursor;
  }

  #contentsOf(sequence: number): SegmentContents | undefined {
    const { store } = this.#options;
    const segment =
      this.#reading !== undefined &&
      this.#reading.first <= sequence &&
      sequence <= this.#reading.last
        ? this.#reading
        : store.holding(sequence);
    if (segment === undefined) return NOTHING;
    if (segment !== this.#reading) {
      this.#reading = segment;
      this.trim();
      const behind = store.after(segment);
      if (behind !== undefined) this.#load(behind);
    }
    if (segment.contents === undefined) this.#load(segment);
    return segment.contents;
  }

  #load(segment: Segment): void {
    const { store } = this.#options;
    // What grows is in memory, and its file may hold what is not safe yet.
    if (segment.contents !== undefined || segment === store.tail?.segment) return;
    if (!this.#loading.has(segment) && this.#timer === undefined) void this.#read(segment);
  }

  async #read(segment: Segment): Promise<void> {
    const { storage, onFault, onRead, onReady } = this.#options;
    this.#loading.add(segment);
    try {
      segment.contents = await readContents(storage, segment);
      onRead();
    } catch (cause) {
      if (faultCode(cause) === 'ENOENT') segment.contents = NOTHING;
      else {
        onFault(cause);
        if (!this.#isClosed) this.#again();
      }
    }
    this.#loading.delete(segment);
    if (segment.contents !== undefined && !this.#isClosed) onReady();
  }

  #again(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#options.onReady();
    }, AGAIN_AFTER_MS).unref();
  }
}
