import {
  closeSync,
  existsSync,
  fstatSync,
  ftruncateSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { types } from 'node:util';

export interface RotatingFileOptions {
  readonly path: string;
  /** The most that one file may hold, in bytes. */
  readonly maxFileBytes: number;
  /** How many files there may be: the current one, then `path.1` (younger) to `path.N-1`. */
  readonly maxFiles: number;
  /** Told when writing begins to fail, and when it works again. */
  readonly onChange: (change: RotatingFileChange) => void;
}

export type RotatingFileChange =
  | { readonly works: false; readonly cause: Error }
  | { readonly works: true; readonly lostLines: number };

const CUT = Buffer.from('… (cut)\n');

/** The line, or as much of it as a file can hold; never half a UTF-8 sequence. */
const fitLine = (line: string, maxBytes: number): Buffer => {
  const bytes = Buffer.from(line);
  if (bytes.length <= maxBytes) return bytes;
  let end = Math.max(maxBytes - CUT.length, 0);
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return Buffer.concat([bytes.subarray(0, end), CUT]).subarray(0, maxBytes);
};

/**
 * A log file that never takes more than `maxFileBytes × maxFiles`, not even in a burst: it writes
 * synchronously and rotates before the write that would not fit. (pino-roll, which rotates
 * afterwards, let a file of 20 KB grow to 296 KB.) A disk that is full or a folder that is missing
 * is told once; the lines are counted and every later line tries again.
 */
export class RotatingFile {
  readonly #options: RotatingFileOptions;
  #descriptor: number | undefined;
  #sizeBytes = 0;
  #lostLines = 0;
  #lostSinceFailure = 0;
  #failing = false;
  #closed = false;

  constructor(options: RotatingFileOptions) {
    this.#options = options;
  }

  /** Lines that could not be written, since the start. */
  get lostLines(): number {
    return this.#lostLines;
  }

  write(line: string): void {
    if (this.#closed) return;
    try {
      this.#append(fitLine(line, this.#options.maxFileBytes));
    } catch (error) {
      this.#fail(types.isNativeError(error) ? error : new Error(String(error)));
      return;
    }
    if (!this.#failing) return;
    const lostLines = this.#lostSinceFailure;
    this.#failing = false;
    this.#lostSinceFailure = 0;
    this.#options.onChange({ works: true, lostLines });
  }

  close(): void {
    this.#closed = true;
    this.#release();
  }

  #append(bytes: Buffer): void {
    let descriptor = this.#descriptor ?? this.#open();
    if (this.#sizeBytes + bytes.length > this.#options.maxFileBytes) {
      this.#release();
      this.#rotate();
      descriptor = this.#open();
    }
    let done = 0;
    try {
      while (done < bytes.length) done += writeSync(descriptor, bytes, done);
    } catch (error) {
      // A disk that fills up takes half a line; the next line must not continue it.
      if (done > 0) ftruncateSync(descriptor, this.#sizeBytes);
      throw error;
    }
    this.#sizeBytes += bytes.length;
  }

  #open(): number {
    this.#enforceCaps();
    const descriptor = openSync(this.#options.path, 'a', 0o640);
    this.#descriptor = descriptor;
    this.#sizeBytes = fstatSync(descriptor).size;
    return descriptor;
  }

  /** `path` becomes `path.1`, `path.1` becomes `path.2`, and the oldest goes. */
  #rotate(): void {
    const { maxFiles } = this.#options;
    rmSync(this.#numbered(maxFiles - 1), { force: true });
    for (let number = maxFiles - 2; number >= 0; number -= 1) {
      if (existsSync(this.#numbered(number))) {
        renameSync(this.#numbered(number), this.#numbered(number + 1));
      }
    }
  }

  /** What an earlier start with wider limits has left counts too. */
  #enforceCaps(): void {
    const { maxFileBytes, maxFiles } = this.#options;
    for (let number = 0; number < maxFiles; number += 1) {
      const file = statSync(this.#numbered(number), { throwIfNoEntry: false });
      if (file?.isFile() === true && file.size > maxFileBytes) {
        truncateSync(this.#numbered(number), maxFileBytes);
      }
    }
    for (let number = maxFiles; existsSync(this.#numbered(number)); number += 1) {
      rmSync(this.#numbered(number));
    }
  }

  #numbered(number: number): string {
    return number === 0 ? this.#options.path : `${this.#options.path}.${number}`;
  }

  #fail(cause: Error): void {
    this.#release();
    this.#lostLines += 1;
    this.#lostSinceFailure += 1;
    if (this.#failing) return;
    this.#failing = true;
    this.#options.onChange({ works: false, cause });
  }

  #release(): void {
    const descriptor = this.#descriptor;
    this.#descriptor = undefined;
    if (descriptor === undefined) return;
    try {
      closeSync(descriptor);
    } catch {
      // The write that went before has been reported; closing can add nothing.
    }
  }
}
