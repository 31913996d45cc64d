import type { Readable } from 'node:stream';

/** So many bytes at a time, so that a program that floods leaves turns to everybody else. */
const PIECE_BYTES = 2048;
/** More than the system keeps of what a program has written and nobody has read: Linux up to 231 KiB. */
const MAX_LEFT_BYTES = 256 * 1024;

interface FlowOptions {
  readonly stream: Readable;
  readonly take: (bytes: Uint8Array) => void;
  /** The least time between two pieces; without it the next turn. */
  readonly restMs?: number;
}

/**
 * Hands on what a program writes, one small piece a turn, and nothing while it is paused: what is
 * not taken waits in the pipe, and the program with it.
 */
export class OutputFlow {
  readonly #options: FlowOptions;
  #isPaused = false;
  #isDropped = false;
  #isScheduled = false;
  #takenBytes = 0;
  /** When so many are taken, nothing of the program is left. */
  #lastByte = Infinity;

  constructor(options: FlowOptions) {
    this.#options = options;
    options.stream.on('error', () => undefined);
    options.stream.on('readable', () => this.#schedule());
  }

  /** The program has ended: more than it can have left is that of somebody else. */
  expectEnd(): void {
    this.#lastByte = this.#takenBytes + this.#options.stream.readableLength + MAX_LEFT_BYTES;
  }

  /** Closes the stream, whoever holds it open, unless something of the program still waits to be taken. */
  closeIfTaken(): void {
    const { stream } = this.#options;
    if (this.#isDropped || stream.readableLength === 0 || this.#takenBytes > this.#lastByte)
      stream.destroy();
  }

  pause(): void {
    this.#isPaused = true;
  }

  resume(): void {
    if (this.#isDropped) return;
    this.#isPaused = false;
    this.#schedule();
  }

  /** What still comes is read and forgotten, so that the program can end as it likes. */
  drop(): void {
    const { stream } = this.#options;
    this.#isPaused = true;
    this.#isDropped = true;
    stream.removeAllListeners('readable');
    stream.resume();
  }

  #schedule(): void {
    if (this.#isScheduled || this.#isPaused) return;
    this.#isScheduled = true;
    const next = (): void => {
      this.#isScheduled = false;
      this.#next();
    };
    const { restMs } = this.#options;
    if (restMs === undefined) setImmediate(next);
    else setTimeout(next, restMs);
  }

  #next(): void {
    if (this.#isPaused) return;
    const { stream, take } = this.#options;
    const waiting = stream.readableLength;
    // With nothing there, to ask tells the stream that more is wanted, and its end.
    const bytes: Buffer | null = stream.read(
      waiting === 0 ? undefined : Math.min(waiting, PIECE_BYTES),
    );
    if (bytes === null) return;
    this.#takenBytes += bytes.length;
    take(bytes);
    this.#schedule();
  }
}
