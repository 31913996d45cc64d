import type { Writable } from 'node:stream';

/** How much may wait for a console that does not take it. */
const MAX_WAITING_BYTES = 1024 * 1024;
const MAX_CLOSE_MS = 1000;

/**
 * Writes lines to a stream that it does not own. A stream that is gone (`mqttgateway run | head`)
 * ends the sink and not the process; one that does not keep up loses lines, which are counted.
 */
export class ConsoleSink {
  readonly #stream: Writable;
  #lostLines = 0;
  #gone = false;

  constructor(stream: Writable) {
    this.#stream = stream;
    stream.on('error', this.#onError);
  }

  /** Lines that could not be written. */
  get lostLines(): number {
    return this.#lostLines;
  }

  write(line: string): void {
    if (this.#gone || this.#stream.destroyed || this.#stream.writableLength > MAX_WAITING_BYTES) {
      this.#lostLines += 1;
      return;
    }
    this.#stream.write(line);
  }

  /** Resolves when what was written is out, or will not be within a second. */
  async close(): Promise<void> {
    if (!this.#gone && this.#stream.writableLength > 0) await this.#drained();
    this.#gone = true;
    this.#stream.off('error', this.#onError);
  }

  #drained(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, MAX_CLOSE_MS);
      this.#stream.write('', () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  readonly #onError = (): void => {
    this.#gone = true;
  };
}
