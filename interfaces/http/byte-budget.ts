/** The part of a budget that one request holds. */
export interface Room {
  /** Takes more of it. @returns whether there was enough */
  take(bytes: number): boolean;
  /** Gives back all that was taken; once. */
  close(): void;
}

/** Bounds how many bytes many requests hold together. */
export class ByteBudget {
  #left: number;

  constructor(bytes: number) {
    this.#left = bytes;
  }

  open(): Room {
    let held = 0;
    return {
      take: (bytes) => {
        if (bytes > this.#left) return false;
        this.#left -= bytes;
        held += bytes;
        return true;
      },
      close: () => {
        this.#left += held;
        held = 0;
      },
    };
  }
}
