import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { faultCode } from './fault-code.js';
import { type Segment, segmentName, spaceOf } from './segment.js';
import { SEGMENT_HEADER_BYTES } from './segment-header.js';
import type { Storage, StorageFile } from './storage.js';
import { Tail } from './tail.js';

/** So many names may be those of something else. */
const MAX_ATTEMPTS = 20;

export interface SegmentStoreOptions {
  readonly storage: Storage;
  readonly folder: string;
  /** Those that were found, in order. */
  readonly segments: readonly Segment[];
  /** The number that the next file gets. */
  readonly nextNumber: number;
  readonly nowMs: () => number;
  /** What the other files of the lane take. */
  readonly otherBytes: number;
}

/** The segments of a lane, in order; the last of them may grow. */
export class SegmentStore {
  readonly #options: SegmentStoreOptions;
  readonly #segments: Segment[];
  #tail: Tail | undefined;
  #nextNumber: number;
  /** What all but the one that grows take, with the other files of the lane. */
  #sealedBytes: number;

  constructor(options: SegmentStoreOptions) {
    this.#options = options;
    this.#segments = [...options.segments];
    this.#nextNumber = options.nextNumber;
    this.#sealedBytes = options.segments.reduce(
      (sum, { fileBytes }) => sum + spaceOf(fileBytes),
      options.otherBytes,
    );
  }

  get segments(): readonly Segment[] {
    return this.#segments;
  }

  get oldest(): Segment | undefined {
    return this.#segments[0];
  }

  get tail(): Tail | undefined {
    return this.#tail;
  }

  /** What all files take on the disk. */
  get bytes(): number {
    const tail = this.#tail?.segment;
    return this.#sealedBytes + (tail === undefined ? 0 : spaceOf(tail.fileBytes));
  }

  /** What those take on the disk that have something behind a sequence. */
  bytesBehind(through: number): number {
    let { bytes } = this;
    for (const { last, fileBytes } of this.#segments) {
      if (last > through) break;
      bytes -= spaceOf(fileBytes);
    }
    return bytes;
  }

  /** Where the next record would begin in its file. */
  get end(): number {
    return this.#tail?.segment.bytes ?? SEGMENT_HEADER_BYTES;
  }

  /** What all files would take if the file that grows had `end` bytes. */
  bytesWith(end: number): number {
    return this.#sealedBytes + spaceOf(end);
  }

  /** What a lane takes whose only file has `fileBytes`. */
  bytesWithOnly(fileBytes: number): number {
    return this.#options.otherBytes + spaceOf(fileBytes);
  }

  /** The segment with a sequence. */
  holding(sequence: number): Segment | undefined {
    let from = 0;
    let to = this.#segments.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.#segments[middle]?.last ?? 0) < sequence) from = middle + 1;
      else to = middle;
    }
    const found = this.#segments[from];
    return found !== undefined && found.first <= sequence ? found : undefined;
  }

  /** The segment behind another one. */
  after(segment: Segment): Segment | undefined {
    return this.#segments[this.#segments.indexOf(segment) + 1];
  }

  /** The file that grows; a new one where there is none. */
  async openTail(first: number): Promise<Tail> {
    if (this.#tail !== undefined) return this.#tail;
    const { path, file } = await this.#create();
    const segment: Segment = {
      path,
      salt: randomBytes(4).readUInt32LE(0),
      first,
      last: first - 1,
      bytes: SEGMENT_HEADER_BYTES,
      fileBytes: 0,
      newestMs: 0,
      contents: undefined,
    };
    this.#segments.push(segment);
    this.#tail = new Tail(segment, file, this.#options.nowMs());
    return this.#tail;
  }

  /** A file with a name that nothing else has. */
  async #create(): Promise<{ readonly path: string; readonly file: StorageFile }> {
    const { storage, folder } = this.#options;
    for (let attempt = 1; ; attempt += 1) {
      const path = join(folder, segmentName(this.#nextNumber));
      this.#nextNumber += 1;
      try {
        return { path, file: await storage.create(path) };
      } catch (cause) {
        if (faultCode(cause) !== 'EEXIST' || attempt === MAX_ATTEMPTS) throw cause;
      }
    }
  }

  /** The file that grows grows no more; one without records goes. */
  async seal(): Promise<void> {
    const tail = this.#tail;
    if (tail === undefined) return;
    this.#tail = undefined;
    this.#sealedBytes += spaceOf(tail.segment.fileBytes);
    await tail.close().catch(() => undefined);
    if (tail.isEmpty) await this.remove(tail.segment).catch(() => undefined);
  }

  /** Takes one that does not grow from the disk. */
  async remove(segment: Segment): Promise<void> {
    await this.#options.storage.remove(segment.path);
    const index = this.#segments.indexOf(segment);
    if (index < 0) return;
    this.#segments.splice(index, 1);
    this.#sealedBytes -= spaceOf(segment.fileBytes);
  }
}
