interface Waiting {
  readonly isUrgent: boolean;
  readonly enter: () => void;
}

/**
 * Lets so many work at a time. Who finds no place waits; the urgent go first. Whoever asks is bounded
 * himself: each poll and the command are under way once at a time.
 */
export class Slots {
  #free: number;
  #waiting: readonly Waiting[] = [];

  constructor(count: number) {
    this.#free = count;
  }

  /**
   * Waits for a place.
   *
   * @returns gives it back
   * @throws the reason of `signal`
   */
  async take(signal: AbortSignal, { isUrgent = false } = {}): Promise<() => void> {
    signal.throwIfAborted();
    if (this.#free > 0) this.#free -= 1;
    else await this.#wait(signal, isUrgent);
    return () => this.#give();
  }

  #give(): void {
    const next = this.#waiting.find(({ isUrgent }) => isUrgent) ?? this.#waiting[0];
    if (next === undefined) this.#free += 1;
    else next.enter();
  }

  #wait(signal: AbortSignal, isUrgent: boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        this.#waiting = this.#waiting.filter((other) => other !== own);
        signal.removeEventListener('abort', abort);
      };
      const abort = (): void => {
        leave();
        reject(signal.reason);
      };
      const own: Waiting = {
        isUrgent,
        enter: () => {
          leave();
          resolve();
        },
      };
      this.#waiting = [...this.#waiting, own];
      signal.addEventListener('abort', abort);
    });
  }
}
