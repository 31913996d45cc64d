/** Cuts a stream of text into lines, each bounded; linear in time whatever comes. */
export class LineSplitter {
  readonly #maxLength: number;
  readonly #onLine: (line: string) => void;
  #parts: string[] = [];
  #length = 0;

  /** @param maxLength what a line has beyond is left out; one that is cut has `maxLength + 1` */
  constructor(maxLength: number, onLine: (line: string) => void) {
    this.#maxLength = maxLength;
    this.#onLine = onLine;
  }

  push(text: string): void {
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      this.#keep(text.slice(from, end));
      this.end();
      from = end + 1;
    }
    this.#keep(text.slice(from));
  }

  /** The stream has ended, or a line has. */
  end(): void {
    const line = this.#parts.join('');
    this.#parts = [];
    this.#length = 0;
    if (line.trim() !== '') this.#onLine(line.endsWith('\r') ? line.slice(0, -1) : line);
  }

  #keep(part: string): void {
    const room = this.#maxLength + 1 - this.#length;
    if (room <= 0 || part === '') return;
    const kept = part.slice(0, room);
    this.#parts.push(kept);
    this.#length += kept.length;
  }
}
