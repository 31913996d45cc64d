interface Waiting {
  text: string;
  readonly saved: Promise<void>;
}

/**
 * Saves one after the other: while one is under way, of those that come only the newest waits, and
 * the others end with it.
 */
export class NewestSave {
  readonly #write: (text: string) => Promise<void>;
  #running: Promise<void> | undefined;
  #waiting: Waiting | undefined;

  /** @param write never called twice at a time */
  constructor(write: (text: string) => Promise<void>) {
    this.#write = write;
  }

  /** Resolves when this text, or a newer one, is written. @throws what `write` throws */
  save(text: string): Promise<void> {
    if (this.#running === undefined) return this.#begin(text);
    if (this.#waiting !== undefined) {
      this.#waiting.text = text;
      return this.#waiting.saved;
    }
    const saved = this.#after(this.#running, text);
    this.#waiting = { text, saved };
    return saved;
  }

  /** Resolves when nothing is being written and nothing waits; whether it failed is told to others. */
  async idle(): Promise<void> {
    while (this.#running !== undefined)
      await (this.#waiting?.saved ?? this.#running).catch(() => undefined);
  }

  async #after(before: Promise<void>, text: string): Promise<void> {
    // Whether that one failed is told to its own.
    await before.catch(() => undefined);
    const newest = this.#waiting?.text ?? text;
    this.#waiting = undefined;
    await this.#begin(newest);
  }

  #begin(text: string): Promise<void> {
    const written = this.#write(text).finally(() => {
      // With one that waits it goes on; whoever comes in between joins that one.
      if (this.#waiting === undefined) this.#running = undefined;
    });
    this.#running = written;
    return written;
  }
}
