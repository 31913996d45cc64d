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
  /** So many messages found no room. */
  readonly onDropped: (count: number) => void;
}

/** Hands messages to the gateway one after the other, and slows the line down while it is full. */
export class MessageOutlet {
  readonly #options: OutletOptions;
  /** Of each frame. */
  #waiting: (readonly Message[])[] = [];
  /** Of the frames that are being handed over. */
  #batch: readonly Message[] = [];
  #handedOver = 0;
  #draining: Promise<void> | undefined;
  #isPaused = false;
  #isEnded = false;

  constructor(options: OutletOptions) {
    this.#options = options;
  }

  /** Resolves when none waits; undefined where none does. */
  get draining(): Promise<void> | undefined {
    return this.#draining;
  }

  /** Takes the messages of a frame, in their order. */
  add(messages: readonly Message[]): void {
    if (messages.length === 0 || this.#isEnded) return;
    if (this.#waiting.length < MAX_WAITING) this.#waiting.push(messages);
    else this.#options.onDropped(messages.length);
    if (this.#waiting.length > PAUSE_ABOVE && !this.#isPaused) {
      this.#isPaused = true;
      this.#options.onPause();
    }
    this.#draining ??= this.#drain();
  }

  /** Forgets what waits; nothing is handed on any more. @returns how many messages */
  end(): number {
    const count = this.#waiting.flat().length + this.#batch.length - this.#handedOver;
    this.#isEnded = true;
    this.#waiting = [];
    this.#batch = [];
    this.#handedOver = 0;
    return count;
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.flat();
      this.#batch = batch;
      this.#waiting = [];
      this.#handedOver = 0;
      for (const message of batch) {
        if (this.#isEnded) return;
        this.#handedOver += 1;
        // What the gateway refuses it has counted and told.
        await this.#options.emit(message).catch(() => undefined);
      }
    }
    this.#batch = [];
    this.#handedOver = 0;
    this.#draining = undefined;
    if (!this.#isPaused || this.#isEnded) return;
    this.#isPaused = false;
    this.#options.onResume();
  }
}
