import type { InHand } from './in-hand-mark.js';

/** Where the mark is kept. */
export interface MarkStore {
  read(): InHand | undefined;
  write(mark: InHand): void;
  remove(): void;
}

/** After so many starts in which it was the first one in hand when the process died. */
const MAX_STARTS = 3;

/**
 * Finds the command that ends the process: the first one in hand each time. After the first death all
 * go on as usual; after a second one they are handed over one at a time, so that it is certain which
 * one it is.
 */
export class Suspects {
  readonly #store: MarkStore;
  /** The last one that an earlier process took. */
  readonly #through: number;
  readonly #left: InHand | undefined;
  readonly #onFault: (cause: unknown) => void;
  #isMarked = false;

  constructor(store: MarkStore, through: number, onFault: (cause: unknown) => void) {
    this.#store = store;
    this.#through = through;
    this.#left = store.read();
    this.#onFault = onFault;
  }

  /** Whether this one is to be handed over alone. */
  isAlone(sequence: number): boolean {
    return this.#left !== undefined && sequence <= this.#through;
  }

  /**
   * To be called before a command is handed over, while nothing is in hand.
   *
   * @returns whether it ended the process too often
   */
  isPoison(sequence: number): boolean {
    if (sequence > this.#through) {
      if (this.#isMarked) this.clear();
      return false;
    }
    const starts = this.#left?.sequence === sequence ? this.#left.starts : 0;
    if (starts >= MAX_STARTS) return true;
    this.#isMarked = true;
    try {
      this.#store.write({ sequence, starts: starts + 1 });
    } catch (cause) {
      this.#onFault(cause);
    }
    return false;
  }

  /** The process ends as it should, or those of earlier ones are done. */
  clear(): void {
    this.#isMarked = false;
    try {
      this.#store.remove();
    } catch (cause) {
      this.#onFault(cause);
    }
  }
}
