import type { Message } from '../../map/message.js';
import type { InterfaceContext } from '../../sdk/interface-contract.js';

/** Beyond so many frames that wait the line is paused until all are accepted. */
const PAUSE_ABOVE = 256;
/** More than the frames of the 64 KiB that a line hands over before a pause takes effect. */
const MAX_WAITING = 70_000;

export interface OutletOptions {
  readonly emit: InterfaceContext['emit'];
  readonly onPause: () => void;
  readonly onResume: () => void;
  /** The messages of a frame found no room. */
  readonly onDropped: () => void;
}

/** Hands messages to the gateway one after the other, and slows the line down while it is full. */
export class MessageOutlet {
  readonly #options: OutletOptions;
  /** Of each frame. */
  #waiting: (readonly Message[])[] = [];
  #isDraining = false;
  #isPaused = false;
  #isEnded = false;

  constructor(options: OutletOptions) {
    this.#options = options;
  }

  /** Takes the messages of a frame, in their order. */
  add(messages: readonly Message[]): void {
    if (messages.length === 0 || this.#isEnded) return;
    if (this.#waiting.length < MAX_WAITING) this.#waiting.push(messages);
    else this.#options.onDropped();
    if (this.#waiting.length > PAUSE_ABOVE && !this.#isPaused) {
      this.#isPaused = true;
      this.#options.onPause();
    }
    if (!this.#isDraining) void this.#drain();
  }

  /** Forgets what waits; nothing is handed on any more. */
  end(): void {
    this.#isEnded = true;
    this.#waiting = [];
  }

  async #drain(): Promise<void> {
    this.#isDraining = true;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      for (const message of batch.flat()) {
        if (this.#isEnded) return;
        // What the gateway refuses it has counted and told.
        await this.#options.emit(message).catch(() => undefined);
      }
    }
    this.#isDraining = false;
    if (!this.#isPaused || this.#isEnded) return;
    this.#isPaused = false;
    this.#options.onResume();
  }
}
