import { GatewayError } from '../errors/gateway-error.js';

/** Takes numbers and texts out of bytes, little-endian; whatever the bytes are, it stays inside them. */
export class ByteReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** @throws GatewayError `OUTBOX_RECORD` as all the others do, where the bytes end before */
  uint8(): number {
    return this.#bytes.readUInt8(this.#step(1));
  }

  uint16(): number {
    return this.#bytes.readUInt16LE(this.#step(2));
  }

  double(): number {
    return this.#bytes.readDoubleLE(this.#step(8));
  }

  text(): string {
    return this.bytes().toString('utf8');
  }

  bytes(): Buffer {
    const length = this.uint16();
    const from = this.#step(length);
    return this.#bytes.subarray(from, from + length);
  }

  /** All that is left. */
  rest(): Buffer {
    return this.#bytes.subarray(this.#step(this.#bytes.length - this.#at));
  }

  #step(count: number): number {
    const from = this.#at;
    if (from + count > this.#bytes.length)
      throw new GatewayError('OUTBOX_RECORD', `the record ends after ${this.#bytes.length} bytes`);
    this.#at = from + count;
    return from;
  }
}
