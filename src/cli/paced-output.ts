import { once } from 'node:events';
import type { Writable } from 'node:stream';

/**
 * Writes lines no faster than they are read, so that a reader who is slow, or has stopped, does not
 * fill the memory. One write waits at most: a line that comes while it does is left out and counted.
 */
export class PacedOutput {
  readonly #stream: Writable;
  #full = false;
  #leftOut = 0;

  constructor(stream: Writable) {
    this.#stream = stream;
  }

  /** How many lines were left out. */
  get leftOut(): number {
    return this.#leftOut;
  }

  /** Writes a line; resolves when there is room for the next one. */
  async write(line: string): Promise<void> {
    if (this.#full) {
      this.#leftOut += 1;
      return;
    }
    if (this.#stream.write(`${line}\n`)) return;
    this.#full = true;
    try {
      await once(this.#stream, 'drain');
    } finally {
      this.#full = false;
    }
  }
}
