import { Buffer } from 'node:buffer';
import { type RecordFields, recordBytes, writeRecord } from './record-format.js';
import type { Segment, SegmentContents } from './segment.js';
import { SEGMENT_HEADER_BYTES, writeSegmentHeader } from './segment-header.js';
import type { StorageFile } from './storage.js';
import { writeWhole } from './write-whole.js';

const FIRST_IMAGE_BYTES = 65_536;

/** The segment that grows, with an image of its file in memory. */
export class Tail {
  readonly segment: Segment;
  readonly #file: StorageFile;
  readonly #offsets: number[] = [];
  #image: Buffer = Buffer.allocUnsafe(FIRST_IMAGE_BYTES);
  /** Where the records end that are in the image, and not yet safe. */
  #end = SEGMENT_HEADER_BYTES;

  /** For a new, empty file; what it begins with goes to the disk with the first records. */
  constructor(segment: Segment, file: StorageFile, createdMs: number) {
    this.segment = segment;
    this.#file = file;
    const { salt, first } = segment;
    writeSegmentHeader(this.#image, { salt, first, createdMs });
  }

  get contents(): SegmentContents {
    return { bytes: this.#image, offsets: this.#offsets };
  }

  get isEmpty(): boolean {
    return this.segment.last < this.segment.first;
  }

  /** Puts records behind those that are safe; nothing goes to the disk. */
  stage(records: readonly RecordFields[]): void {
    const { segment } = this;
    this.#end = segment.bytes;
    for (const record of records) {
      const end = this.#end + recordBytes(record.body.length);
      if (end > this.#image.length) this.#grow(end);
      writeRecord(this.#image, this.#end, segment.salt, record);
      this.#end = end;
    }
  }

  /** Writes what is staged; the file may be longer than what is safe, whatever comes of it. */
  async write(): Promise<void> {
    const { segment } = this;
    const from = this.isEmpty ? 0 : segment.bytes;
    segment.fileBytes = Math.max(segment.fileBytes, this.#end);
    await writeWhole(this.#file, this.#image.subarray(from, this.#end), from);
  }

  sync(): Promise<void> {
    return this.#file.datasync();
  }

  /** What was staged is safe. */
  confirm(records: readonly RecordFields[]): void {
    const { segment } = this;
    for (const { body, atMs } of records) {
      this.#offsets.push(segment.bytes);
      segment.bytes += recordBytes(body.length);
      segment.last += 1;
      segment.newestMs = Math.max(segment.newestMs, atMs);
    }
    segment.contents = this.contents;
  }

  /** Takes what is not safe away from the file. */
  async cut(): Promise<void> {
    const { segment } = this;
    const length = this.isEmpty ? 0 : segment.bytes;
    await this.#file.truncate(length);
    segment.fileBytes = length;
  }

  close(): Promise<void> {
    return this.#file.close();
  }

  #grow(bytes: number): void {
    const image = Buffer.allocUnsafe(Math.max(bytes, 2 * this.#image.length));
    this.#image.copy(image, 0, 0, this.#end);
    this.#image = image;
  }
}
