import { GatewayError } from '../errors/gateway-error.js';

/**
 * How much of one host is read in so long a time. What a thread posts comes in one turn of the event
 * loop, however much it is: read as it comes, it would never end, and never seem to be too much.
 */
const SLICE_LINES = 64;
const SLICE_LENGTH = 256 * 1024;
const PAUSE_MS = 2;
/** How much may wait to be read; in lines, and in UTF-16 units. */
const MAX_LINES = 20_000;
const MAX_LENGTH = 32 * 1024 * 1024;

export interface InboxOptions {
  readonly onLine: (line: string) => void;
  /** More waits than a host writes that waits for answers; told once. */
  readonly onFlood: (fault: GatewayError) => void;
}

/**
 * The lines of one host that wait to be read: a slice at a time, so that a host which never pauses
 * does not keep the others from being heard.
 */
export class Inbox {
  readonly #options: InboxOptions;
  #lines: string[] = [];
  #length = 0;
  #roomLines = SLICE_LINES;
  #roomLength = SLICE_LENGTH;
  #pause: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(options: InboxOptions) {
    this.#options = options;
  }

  push(line: string): void {
    if (this.#closed) return;
    this.#lines.push(line);
    this.#length += line.length;
    if (this.#lines.length > MAX_LINES) this.#flood(`${MAX_LINES} lines`);
    else if (this.#length > MAX_LENGTH) this.#flood(`${MAX_LENGTH} characters`);
    else this.#read();
  }

  /** Forgets what waits, and takes no more. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#pause);
    this.#lines = [];
    this.#length = 0;
  }

  #flood(what: string): void {
    this.close();
    this.#options.onFlood(
      new GatewayError('INTERFACE_FLOODS', `more than ${what} wait to be read`),
    );
  }

  #read(): void {
    let count = 0;
    while (count < this.#lines.length && this.#roomLines > 0 && this.#roomLength > 0) {
      const { length } = this.#lines[count] ?? '';
      count += 1;
      this.#length -= length;
      this.#roomLines -= 1;
      this.#roomLength -= length;
    }
    if (count === 0) return;
    const slice = this.#lines.slice(0, count);
    this.#lines = this.#lines.slice(count);
    this.#pause ??= setTimeout(() => this.#goOn(), PAUSE_MS);
    for (const line of slice) if (!this.#closed) this.#options.onLine(line);
  }

  #goOn(): void {
    this.#pause = undefined;
    this.#roomLines = SLICE_LINES;
    this.#roomLength = SLICE_LENGTH;
    this.#read();
  }
}
