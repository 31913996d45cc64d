/** Cuts a stream of text into lines, each bounded; linear in time whatever comes. */
export class LineSplitter {
  readonly #maxLength: number;
  readonly #onLine: (line: string) => void;
  #parts: string[] = [];
  #length = 0;
  /** The rest of a line that was told already. */
  #skips = false;

  /** @param maxLength a longer line is told with `maxLength + 1` characters, without its end */
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
    this.#tell();
    this.#skips = false;
  }

  #keep(part: string): void {
    if (this.#skips || part === '') return;
    this.#parts.push(part);
    this.#length += part.length;
    if (this.#length <= this.#maxLength) return;
    this.#tell();
    this.#skips = true;
  }

  #tell(): void {
    const line = this.#parts.join('').slice(0, this.#maxLength + 1);
    this.#parts = [];
    this.#length = 0;
    if (line.trim() !== '') this.#onLine(line.endsWith('\r') ? line.slice(0, -1) : line);
  }
}
