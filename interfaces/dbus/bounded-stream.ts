import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';

const FIXED_BYTES = 16;
/** Fields of a header are names and signatures; the specification bounds each of them to 255. */
const MAX_FIELDS_BYTES = 16_384;

export interface BoundedStreamOptions {
  readonly socket: Socket;
  /** Of the arguments of one message. */
  readonly maxBytes: number;
  /** Why a message could not be read; the next one may. */
  readonly onUnreadable: (cause: unknown) => void;
  readonly onWritten: (bytes: Uint8Array) => void;
}

/**
 * The stream of a bus, with messages that are too large cut to their header: their length becomes 0
 * while their signature stays, so that whoever reads them sees that something is missing. Before the
 * messages come lines, in which both ends agree on who they are.
 */
export class BoundedStream extends Duplex {
  readonly #options: BoundedStreamOptions;
  #isBinary = false;
  #header: Buffer = Buffer.alloc(0);
  /** Of the message that is passing. */
  #passing = 0;
  /** Bytes to be dropped after what passes. */
  #dropAfter = 0;
  #dropping = 0;

  constructor(options: BoundedStreamOptions) {
    super();
    this.#options = options;
    const { socket } = options;
    socket.on('data', (chunk: Buffer) => this.#take(chunk));
    socket.on('end', () => this.push(null));
    socket.on('close', () => this.destroy());
    socket.on('error', () => undefined);
  }

  /** The library asks for it. */
  setNoDelay(): this {
    this.#options.socket.setNoDelay();
    return this;
  }

  override _read(): void {
    this.#options.socket.resume();
  }

  override _write(chunk: Buffer, _: BufferEncoding, done: (cause?: Error | null) => void): void {
    // From here on the other end sends messages.
    if (!this.#isBinary && chunk.toString('latin1').startsWith('BEGIN')) this.#isBinary = true;
    this.#options.onWritten(chunk);
    this.#options.socket.write(chunk, done);
  }

  override _destroy(cause: Error | null, done: (cause?: Error | null) => void): void {
    this.#options.socket.destroy();
    done(cause);
  }

  /** The library parses while it is told that there is something, and throws for what it does not know. */
  override emit(event: string | symbol, ...given: unknown[]): boolean {
    if (event !== 'readable') return super.emit(event, ...given);
    for (;;) {
      const before = this.readableLength;
      try {
        return super.emit(event, ...given);
      } catch (cause) {
        this.#options.onUnreadable(cause);
        if (this.readableLength === 0 || this.readableLength === before) return true;
      }
    }
  }

  #take(chunk: Buffer): void {
    const more = this.#isBinary ? this.#bounded(chunk) : this.push(chunk);
    if (!more) this.#options.socket.pause();
  }

  #bounded(chunk: Buffer): boolean {
    let rest = chunk;
    let more = true;
    while (rest.length > 0) {
      if (this.#dropping > 0) {
        const dropped = Math.min(this.#dropping, rest.length);
        this.#dropping -= dropped;
        rest = rest.subarray(dropped);
      } else if (this.#passing > 0) {
        const passed = Math.min(this.#passing, rest.length);
        this.#passing -= passed;
        more = this.push(rest.subarray(0, passed));
        rest = rest.subarray(passed);
        if (this.#passing === 0) this.#dropping = this.#dropAfter;
      } else {
        const missing = FIXED_BYTES - this.#header.length;
        this.#header = Buffer.concat([this.#header, rest.subarray(0, missing)]);
        rest = rest.subarray(missing);
        if (this.#header.length === FIXED_BYTES) more = this.#begin(this.#header);
      }
    }
    return more;
  }

  #begin(header: Buffer): boolean {
    this.#header = Buffer.alloc(0);
    const isLittle = header[0] === 0x6c;
    const bodyBytes = isLittle ? header.readUInt32LE(4) : header.readUInt32BE(4);
    const fieldBytes = isLittle ? header.readUInt32LE(12) : header.readUInt32BE(12);
    const paddedBytes = Math.ceil(fieldBytes / 8) * 8;
    if (fieldBytes > MAX_FIELDS_BYTES) {
      this.destroy(new Error(`a message whose header has ${fieldBytes} bytes`));
      return false;
    }
    const isLarge = bodyBytes > this.#options.maxBytes;
    if (isLarge) header.writeUInt32LE(0, 4);
    this.#passing = paddedBytes + (isLarge ? 0 : bodyBytes);
    this.#dropAfter = isLarge ? bodyBytes : 0;
    return this.push(header);
  }
}
