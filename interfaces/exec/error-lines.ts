import { type Log, Throttle } from 'mqttgateway/interface';

/** Of a line; the rest is left out. */
const MAX_LENGTH = 500;

/**
 * What a program writes to standard error, as lines in the log: each different one at once, repeats
 * held back, all of it bounded.
 */
export class ErrorLines {
  readonly #decoder = new TextDecoder();
  readonly #throttle: Throttle;
  #line = '';
  #last = '';

  constructor(write: Log['warn']) {
    this.#throttle = new Throttle({ monotonicMs: () => performance.now(), report: write });
  }

  /** The last line that said something; empty if there was none. */
  get last(): string {
    return this.#last;
  }

  push(bytes: Uint8Array): void {
    const [rest = '', ...lines] = this.#decoder.decode(bytes, { stream: true }).split('\n');
    this.#keep(rest);
    for (const line of lines) {
      this.#tell();
      this.#keep(line);
    }
  }

  /** Nothing more comes. */
  end(): void {
    this.#tell();
    this.#throttle.flush();
  }

  #keep(part: string): void {
    this.#line += part.slice(0, MAX_LENGTH - this.#line.length);
  }

  #tell(): void {
    // Colours and the like are for terminals.
    const line = this.#line.replace(/\p{Cc}+/gu, ' ').trim();
    this.#line = '';
    if (line === '') return;
    this.#last = line;
    this.#throttle.trigger(line, `stderr: ${line}`);
  }
}
