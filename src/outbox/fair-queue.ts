/** First in, first out; shifting a long array for each entry would cost its length. */
class Line<Entry> {
  #entries: Entry[] = [];
  #head = 0;

  get length(): number {
    return this.#entries.length - this.#head;
  }

  get first(): Entry | undefined {
    return this.#entries[this.#head];
  }

  push(entry: Entry): void {
    this.#entries.push(entry);
  }

  prepend(entries: readonly Entry[]): void {
    this.#entries = [...entries, ...this.#entries.slice(this.#head)];
    this.#head = 0;
  }

  shift(): Entry | undefined {
    const entry = this.#entries[this.#head];
    if (entry === undefined) return undefined;
    this.#head += 1;
    // Compacts when half is gone: each entry is moved at most once for each time the line halves.
    if (this.#head * 2 >= this.#entries.length) {
      this.#entries = this.#entries.slice(this.#head);
      this.#head = 0;
    }
    return entry;
  }

  /** Takes those out that are meant, in order. */
  remove(isMeant: (entry: Entry) => boolean): readonly Entry[] {
    const entries = this.#entries.slice(this.#head);
    this.#entries = entries.filter((entry) => !isMeant(entry));
    this.#head = 0;
    return entries.filter(isMeant);
  }
}

/**
 * Entries of several sources: in order among those of one source, and the sources by turns. One that
 * says a lot waits for itself, not the others for it.
 */
export class FairQueue<Entry> {
  /** Only sources that have entries; the first one is next. */
  readonly #lines = new Map<string, Line<Entry>>();
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** The entry whose turn it is. */
  get next(): Entry | undefined {
    const [line] = this.#lines.values();
    return line?.first;
  }

  /** How many entries of a source wait. */
  lengthOf(source: string): number {
    return this.#lines.get(source)?.length ?? 0;
  }

  push(source: string, entry: Entry): void {
    this.#lineOf(source).push(entry);
    this.#length += 1;
  }

  /** Puts entries in front of those of their source, in their order. */
  prepend(source: string, entries: readonly Entry[]): void {
    // A line without entries would take a turn.
    if (entries.length === 0) return;
    this.#lineOf(source).prepend(entries);
    this.#length += entries.length;
  }

  /** Takes the entry whose turn it is. */
  shift(): Entry | undefined {
    const [next] = this.#lines;
    if (next === undefined) return undefined;
    const [source, line] = next;
    this.#lines.delete(source);
    const entry = this.#take(line);
    if (line.length > 0) this.#lines.set(source, line);
    return entry;
  }

  /** Takes the oldest entry of the source that has most. */
  shiftLongest(): Entry | undefined {
    const [first, ...others] = this.#lines;
    if (first === undefined) return undefined;
    const [source, line] = others.reduce(
      (longest, each) => (each[1].length > longest[1].length ? each : longest),
      first,
    );
    const entry = this.#take(line);
    if (line.length === 0) this.#lines.delete(source);
    return entry;
  }

  /** Takes those out that are meant, in order among those of one source. */
  remove(isMeant: (entry: Entry) => boolean): readonly Entry[] {
    const removed = [...this.#lines].flatMap(([source, line]) => {
      const entries = line.remove(isMeant);
      if (line.length === 0) this.#lines.delete(source);
      return entries;
    });
    this.#length -= removed.length;
    return removed;
  }

  #take(line: Line<Entry>): Entry | undefined {
    this.#length -= 1;
    return line.shift();
  }

  #lineOf(source: string): Line<Entry> {
    let line = this.#lines.get(source);
    if (line === undefined) {
      line = new Line();
      this.#lines.set(source, line);
    }
    return line;
  }
}
