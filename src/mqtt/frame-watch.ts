/** The remaining length has four bytes at most, seven bits each (MQTT-2.2.3). */
const LAST_SHIFT = 21;

/**
 * Follows the frames of a byte stream without keeping a byte, and notices the announcement of a
 * packet above a bound. The parser of mqtt.js would collect it, up to 256 MiB, before anybody
 * could refuse it; MQTT 3.1.1 has no way to tell the broker beforehand.
 */
export class FrameWatch {
  readonly #maxBytes: number;
  /** Bytes of the present packet that are still to come. */
  #rest = 0;
  #inLength = false;
  #length = 0;
  #shift = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** Sees the next bytes; returns the size of a packet that is too large. */
  see(chunk: Uint8Array): number | undefined {
    let at = 0;
    while (at < chunk.length) {
      if (this.#rest > 0) {
        const passed = Math.min(this.#rest, chunk.length - at);
        this.#rest -= passed;
        at += passed;
      } else if (this.#inLength) {
        this.#lengthByte(chunk[at] ?? 0);
        at += 1;
        if (!this.#inLength && this.#length > this.#maxBytes) return this.#length;
      } else {
        this.#inLength = true;
        this.#length = 0;
        this.#shift = 0;
        at += 1;
      }
    }
    return undefined;
  }

  #lengthByte(byte: number): void {
    this.#length += (byte & 0x7f) * 2 ** this.#shift;
    this.#shift += 7;
    if (byte < 0x80) {
      this.#inLength = false;
      this.#rest = this.#length;
    } else if (this.#shift > LAST_SHIFT) {
      // A fifth byte is not MQTT; the parser says so, and nothing after it can be followed.
      this.#inLength = false;
      this.#length = 0;
      this.#rest = Number.POSITIVE_INFINITY;
    }
  }
}
