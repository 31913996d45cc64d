import { Buffer } from 'node:buffer';
import { GatewayError } from '../errors/gateway-error.js';

const MAX_UINT16 = 65_535;

/** Puts numbers and texts one behind the other, little-endian. */
export class ByteWriter {
  #bytes: Buffer;
  #end = 0;

  /** @param room bytes that will do mostly; there may be more */
  constructor(room: number) {
    this.#bytes = Buffer.allocUnsafe(room);
  }

  uint8(value: number): void {
    this.#end = this.#roomFor(1).writeUInt8(value, this.#end);
  }

  uint16(value: number): void {
    this.#end = this.#roomFor(2).writeUInt16LE(value, this.#end);
  }

  double(value: number): void {
    this.#end = this.#roomFor(8).writeDoubleLE(value, this.#end);
  }

  /** @throws GatewayError `OUTBOX_RECORD` where it is longer than 65,535 bytes */
  text(value: string): void {
    const length = Buffer.byteLength(value);
    this.#length(length);
    this.#roomFor(length).write(value, this.#end);
    this.#end += length;
  }

  /** @throws GatewayError `OUTBOX_RECORD` where there are more than 65,535 */
  bytes(value: Uint8Array): void {
    this.#length(value.length);
    this.rest(value);
  }

  /** Bytes without their length: the last ones. */
  rest(value: Uint8Array): void {
    this.#roomFor(value.length).set(value, this.#end);
    this.#end += value.length;
  }

  /** What was written. */
  end(): Buffer {
    return this.#bytes.subarray(0, this.#end);
  }

  #length(length: number): void {
    if (length > MAX_UINT16)
      throw new GatewayError(
        'OUTBOX_RECORD',
        `a text of ${length} bytes cannot be kept on disk; ${MAX_UINT16} is the most, as in MQTT`,
      );
    this.uint16(length);
  }

  #roomFor(count: number): Buffer {
    const needed = this.#end + count;
    if (needed > this.#bytes.length) {
      const bytes = Buffer.allocUnsafe(Math.max(needed, 2 * this.#bytes.length));
      this.#bytes.copy(bytes, 0, 0, this.#end);
      this.#bytes = bytes;
    }
    return this.#bytes;
  }
}
