import { createHash } from 'node:crypto';
import type { InboundMessage } from '../../mqtt/inbound-message.js';
import type { InHand } from './in-hand-mark.js';

/** Where the mark is kept. */
export interface MarkStore {
  read(): InHand | undefined;
  write(mark: InHand): void;
  remove(): void;
}

/** After so many starts in which it was the first one in hand when the process died. */
const MAX_STARTS = 3;

/** A broker that never got its acknowledgement brings a command again, so it is known by its contents. */
const keyOf = ({ topic, payload }: InboundMessage): string =>
  createHash('sha256').update(topic).update('\0').update(payload).digest('base64url').slice(0, 22);

/**
 * Finds the command that ends the process: the first one in hand each time. After the first death all
 * go on as usual; after a second one they are handed over one at a time, so that it is certain which
 * one it is. Only what an earlier process took is suspected; what was found out is poison until the
 * gateway ends as it should.
 */
export class Suspects {
  readonly #store: MarkStore;
  /** The last one that an earlier process took. */
  readonly #through: number;
  readonly #left: InHand | undefined;
  readonly #poison: Set<string>;
  readonly #onFault: (cause: unknown) => void;
  #isMarked = false;

  constructor(store: MarkStore, through: number, onFault: (cause: unknown) => void) {
    this.#store = store;
    this.#through = through;
    this.#left = store.read();
    this.#poison = new Set(this.#left?.poison);
    this.#onFault = onFault;
  }

  /** Whether this one is to be handed over alone. */
  isAlone(sequence: number): boolean {
    return this.#left?.suspect !== undefined && sequence <= this.#through;
  }

  /** Whether this command ended the process too often. */
  isPoison(command: InboundMessage): boolean {
    const { suspect, starts = 0 } = this.#left ?? {};
    if (starts < MAX_STARTS && this.#poison.size === 0) return false;
    const key = keyOf(command);
    if (starts >= MAX_STARTS && key === suspect) this.#poison.add(key);
    return this.#poison.has(key);
  }

  /** To be called before a command is handed over while nothing is in hand. */
  suspect(sequence: number, command: InboundMessage): void {
    if (sequence > this.#through) {
      if (this.#isMarked) this.#mark({ starts: 0 });
      this.#isMarked = false;
      return;
    }
    const suspect = keyOf(command);
    const starts = this.#left?.suspect === suspect ? this.#left.starts : 0;
    this.#isMarked = true;
    this.#mark({ suspect, starts: starts + 1 });
  }

  /** The process ends as it should. */
  clear(): void {
    this.#try(() => this.#store.remove());
  }

  #mark(mark: Omit<InHand, 'poison'>): void {
    this.#try(() => this.#store.write({ ...mark, poison: [...this.#poison] }));
  }

  #try(work: () => void): void {
    try {
      work();
    } catch (cause) {
      this.#onFault(cause);
    }
  }
}
