import { setImmediate } from 'node:timers/promises';

/** So many frames are worked off in one turn of the event loop. */
const FRAMES_A_TURN = 256;

export interface FrameTurnsOptions {
  readonly take: (frame: Uint8Array) => void;
  /** More came at once than one turn has room for. */
  readonly onBusy: () => void;
  /** All of it is done. */
  readonly onIdle: () => void;
}

/** Works frames off in their order, and lets everybody else have turns where many came at once. */
export class FrameTurns {
  readonly #options: FrameTurnsOptions;
  #waiting: Uint8Array[] = [];
  #working: Promise<void> | undefined;

  constructor(options: FrameTurnsOptions) {
    this.#options = options;
  }

  /** Takes frames; the first ones are worked off when it returns, unless others wait. */
  add(frames: readonly Uint8Array[]): void {
    for (const frame of frames) this.#waiting.push(frame);
    if (this.#working !== undefined) return;
    this.#turn();
    if (this.#waiting.length === 0) return;
    this.#options.onBusy();
    this.#working = this.#work();
  }

  /** Resolves when none waits; undefined where none does. */
  get working(): Promise<void> | undefined {
    return this.#working;
  }

  /** Forgets what waits. @returns how many */
  end(): number {
    const { length } = this.#waiting;
    this.#waiting = [];
    return length;
  }

  async #work(): Promise<void> {
    while (this.#waiting.length > 0) {
      await setImmediate();
      this.#turn();
    }
    this.#working = undefined;
    this.#options.onIdle();
  }

  #turn(): void {
    const turn = this.#waiting.slice(0, FRAMES_A_TURN);
    this.#waiting = this.#waiting.slice(FRAMES_A_TURN);
    for (const frame of turn) this.#options.take(frame);
  }
}
