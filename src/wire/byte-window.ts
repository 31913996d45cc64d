const LEAST_CAPACITY = 256;

/**
 * Bytes that wait, taken from the front and appended at the back, each in constant time on
 * average: they move to the front of the memory when half of it has been taken.
 */
export class ByteWindow {
  /** What waits stands from `begin` to `end`. */
  bytes: Uint8Array = new Uint8Array(LEAST_CAPACITY);
  begin = 0;
  end = 0;

  get length(): number {
    return this.end - this.begin;
  }

  append(piece: Uint8Array): void {
    if (this.end + piece.length > this.bytes.length) this.#makeRoom(piece.length);
    this.bytes.set(piece, this.end);
    this.end += piece.length;
  }

  take(count: number): void {
    this.begin += count;
    if (this.begin === this.end) this.clear();
  }

  clear(): void {
    this.begin = 0;
    this.end = 0;
  }

  #makeRoom(count: number): void {
    const { bytes, begin, end, length } = this;
    let capacity = bytes.length;
    while ((length + count) * 2 > capacity) capacity *= 2;
    if (capacity === bytes.length) bytes.copyWithin(0, begin, end);
    else {
      this.bytes = new Uint8Array(capacity);
      this.bytes.set(bytes.subarray(begin, end));
    }
    this.begin = 0;
    this.end = length;
  }
}
