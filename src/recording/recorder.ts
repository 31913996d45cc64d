import { Buffer } from 'node:buffer';
import { type FileHandle, open, rename, stat } from 'node:fs/promises';
import { errorText } from '../errors/error-text.js';
import { parseHeader } from './parse-entry.js';
import { printEntry, printHeader } from './print-entry.js';
import {
  MAX_ENTRY_BYTES,
  MAX_ENTRY_CHARS,
  type RecordingContent,
  type RecordingHeader,
} from './recording-entry.js';

/** What may wait for the disk, in characters; beyond, entries are left out and counted. */
const MAX_WAITING_CHARS = 1_048_576;
/** Enough of a file to see whether it is a recording. */
const HEADER_BYTES = 4096;

export interface RecorderOptions extends Omit<RecordingHeader, 'start' | 'part'> {
  /** Absolute. */
  readonly file: string;
  /** The file that is full becomes `file.1`, so twice as much is on the disk at most. */
  readonly maxBytes: number;
  readonly monotonicMs: () => number;
  /** Told once, where the recording ends before the interface does. */
  readonly warn: (text: string) => void;
}

/**
 * Writes a recording beside the work of the interface: what it is given waits in memory, within a
 * bound, and never waits for the disk. Whatever goes wrong with the file ends the recording, and
 * nothing else.
 */
export class Recorder {
  readonly #options: RecorderOptions;
  readonly #start = new Date().toISOString();
  readonly #startMs: number;
  #waiting: string[] = [];
  #waitingChars = 0;
  #missing = 0;
  #writing: Promise<void> | undefined;
  #file: FileHandle | undefined;
  #size = 0;
  #parts = 0;
  #isOver = false;

  constructor(options: RecorderOptions) {
    this.#options = options;
    this.#startMs = options.monotonicMs();
  }

  /** Takes what happened, and never throws; the bytes may be used again when it returns. */
  add(content: RecordingContent): void {
    if (this.#isOver) return;
    if ('bytes' in content && content.bytes.length > MAX_ENTRY_BYTES)
      for (let from = 0; from < content.bytes.length; from += MAX_ENTRY_BYTES)
        this.#push({ ...content, bytes: content.bytes.subarray(from, from + MAX_ENTRY_BYTES) });
    else this.#push(content);
    this.#writing ??= this.#drain();
  }

  /** Resolves when all is written and the file is closed; what comes later opens it again. */
  async close(): Promise<void> {
    await this.#writing;
    const file = this.#file;
    this.#file = undefined;
    await file?.close().catch(() => undefined);
  }

  #push(content: RecordingContent): void {
    const line = this.#lineOf(content);
    if (line === undefined || this.#waitingChars + line.length > MAX_WAITING_CHARS)
      this.#missing += 1;
    else this.#wait(line);
  }

  /** Undefined where it is too long, or is no message at all: authors make mistakes. */
  #lineOf(content: RecordingContent): string | undefined {
    try {
      const line = `${printEntry(this.#options.monotonicMs() - this.#startMs, content)}\n`;
      return line.length > MAX_ENTRY_CHARS ? undefined : line;
    } catch {
      return undefined;
    }
  }

  #wait(line: string): void {
    this.#waiting.push(line);
    this.#waitingChars += line.length;
  }

  async #drain(): Promise<void> {
    // What comes in one turn of the event loop is written at once.
    await new Promise((resolve) => setImmediate(resolve));
    try {
      while (this.#waiting.length > 0 || this.#missing > 0) {
        if (this.#missing > 0) this.#tellMissing();
        const lines = this.#waiting;
        this.#waiting = [];
        this.#waitingChars = 0;
        await this.#write(lines);
      }
    } catch (cause) {
      this.#end(cause);
    }
    this.#writing = undefined;
  }

  #tellMissing(): void {
    const text = `${this.#missing} entries that had no room`;
    this.#missing = 0;
    const ms = this.#options.monotonicMs() - this.#startMs;
    this.#wait(`${printEntry(ms, { kind: 'event', event: 'missing', text })}\n`);
  }

  /** Writes as many lines at a time as the file has room for. */
  async #write(lines: readonly string[]): Promise<void> {
    let text = '';
    let bytes = 0;
    for (const line of lines) {
      const lineBytes = Buffer.byteLength(line);
      const file = await this.#open();
      if (this.#size + bytes + lineBytes > this.#options.maxBytes) {
        await this.#append(file, text, bytes);
        text = '';
        bytes = 0;
        await this.#next();
      }
      text += line;
      bytes += lineBytes;
    }
    await this.#append(await this.#open(), text, bytes);
  }

  async #append(file: FileHandle, text: string, bytes: number): Promise<void> {
    await file.appendFile(text);
    this.#size += bytes;
  }

  async #open(): Promise<FileHandle> {
    if (this.#file !== undefined) return this.#file;
    return this.#parts === 0 ? this.#next() : this.#again();
  }

  /** Begins a file; the one before stays as `file.1`. */
  async #next(): Promise<FileHandle> {
    const path = this.#options.file;
    await this.#file?.close();
    this.#file = undefined;
    if (await this.#isThere(path)) await rename(path, `${path}.1`);
    this.#parts += 1;
    return this.#again();
  }

  /** Opens the file to go on in it; somebody may have taken it away meanwhile. */
  async #again(): Promise<FileHandle> {
    const { file: path, interface: kind, instance, version } = this.#options;
    const file = await open(path, 'a', 0o600);
    this.#file = file;
    this.#size = (await file.stat()).size;
    if (this.#size > 0) return file;
    const header = { interface: kind, instance, version, start: this.#start, part: this.#parts };
    const line = `${printHeader(header)}\n`;
    await this.#append(file, line, Buffer.byteLength(line));
    return file;
  }

  /**
   * Whether there is a recording already. Neither a map that was named by mistake may be moved away,
   * nor may a pipe that nobody reads keep the gateway from ending.
   */
  async #isThere(path: string): Promise<boolean> {
    const found = await stat(path).catch((cause: unknown) => {
      if (Reflect.get(Object(cause), 'code') === 'ENOENT') return undefined;
      throw cause;
    });
    if (found === undefined || found.isCharacterDevice()) return false;
    if (!found.isFile()) throw new Error('it is no file');
    if (found.size === 0) return false;
    const file = await open(path, 'r');
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
      const [first = ''] = buffer.toString('utf8', 0, bytesRead).split('\n');
      parseHeader(first);
      return true;
    } catch (cause) {
      throw new Error('the file that is there is no recording, and stays as it is', { cause });
    } finally {
      await file.close();
    }
  }

  #end(cause: unknown): void {
    this.#isOver = true;
    this.#waiting = [];
    this.#missing = 0;
    this.#options.warn(`nothing more is recorded in ${this.#options.file}: ${errorText(cause)}`);
  }
}
