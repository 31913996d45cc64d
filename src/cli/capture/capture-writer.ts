import { type FileHandle, open } from 'node:fs/promises';
import { GatewayError } from '../../errors/gateway-error.js';
import type { RecordedMessage } from '../../map/recorded-message.js';
import { cannotWrite } from '../cannot-write.js';
import { MAX_CAPTURE_LINE, printCaptureLine } from './capture-line.js';

/** How large a capture may become. */
export const MAX_CAPTURE_BYTES = 268_435_456;

/** Appends messages to a file; each line is written before the next message is taken. */
export class CaptureWriter {
  readonly #file: FileHandle;
  readonly #name: string;
  readonly #maxBytes: number;
  #bytes: number;
  #written = 0;
  #leftOut = 0;

  private constructor(file: FileHandle, name: string, bytes: number, maxBytes: number) {
    this.#file = file;
    this.#name = name;
    this.#bytes = bytes;
    this.#maxBytes = maxBytes;
  }

  /** @throws GatewayError `COMMAND_CANNOT_WRITE` */
  static async open(name: string, maxBytes = MAX_CAPTURE_BYTES): Promise<CaptureWriter> {
    try {
      const file = await open(name, 'a+');
      const { size } = await file.stat();
      const writer = new CaptureWriter(file, name, size, maxBytes);
      await writer.#endLine();
      return writer;
    } catch (cause) {
      throw CaptureWriter.#refused(name, cause);
    }
  }

  /** How many messages were written. */
  get written(): number {
    return this.#written;
  }

  /** How many were too large for a line of a capture. */
  get leftOut(): number {
    return this.#leftOut;
  }

  /**
   * Writes a message; false where the file has no room for it.
   *
   * @throws GatewayError `COMMAND_CANNOT_WRITE`
   */
  async write(message: RecordedMessage): Promise<boolean> {
    const line = printCaptureLine(message);
    if (line.length > MAX_CAPTURE_LINE) {
      this.#leftOut += 1;
      return true;
    }
    const bytes = Buffer.from(`${line}\n`);
    if (this.#bytes + bytes.length > this.#maxBytes) return false;
    await this.#append(bytes);
    this.#written += 1;
    return true;
  }

  async close(): Promise<void> {
    await this.#file.close();
  }

  /** A recorder that was killed may have left half a line; the reader leaves it out. */
  async #endLine(): Promise<void> {
    if (this.#bytes === 0) return;
    const { buffer } = await this.#file.read(Buffer.alloc(1), 0, 1, this.#bytes - 1);
    if (buffer[0] !== 0x0a) await this.#append(Buffer.from('\n'));
  }

  async #append(bytes: Buffer): Promise<void> {
    try {
      await this.#file.appendFile(bytes);
      this.#bytes += bytes.length;
    } catch (cause) {
      throw CaptureWriter.#refused(this.#name, cause);
    }
  }

  static #refused(name: string, cause: unknown): GatewayError {
    return cause instanceof GatewayError ? cause : cannotWrite(name, cause);
  }
}
