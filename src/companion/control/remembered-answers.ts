import type { ControlAnswer } from './control-dispatch.js';

/** So long a request that came twice is one request; brokers and clients repeat sooner. */
const LIFETIME_MS = 60_000;
const MAX_REMEMBERED = 256;

interface Remembered {
  readonly answer: Promise<ControlAnswer>;
  readonly atMs: number;
}

/** The answers of the last minute, so that a request that comes once more is not carried out once more. */
export class RememberedAnswers {
  readonly #answers = new Map<string, Remembered>();

  /**
   * The answer of an earlier request of this key, or else that of `make`.
   *
   * @returns whether it was there already
   */
  of(
    key: string,
    nowMs: number,
    make: () => Promise<ControlAnswer>,
  ): { readonly answer: Promise<ControlAnswer>; readonly isRepeated: boolean } {
    for (const [old, { atMs }] of this.#answers) {
      if (nowMs - atMs < LIFETIME_MS && this.#answers.size < MAX_REMEMBERED) break;
      this.#answers.delete(old);
    }
    const present = this.#answers.get(key);
    if (present !== undefined) return { answer: present.answer, isRepeated: true };
    const answer = make();
    this.#answers.set(key, { answer, atMs: nowMs });
    return { answer, isRepeated: false };
  }
}
