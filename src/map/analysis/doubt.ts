/** Why something is not proved, and words of the message that may show that it is not so. */
export interface Doubt {
  readonly why: string;
  readonly words: readonly string[];
}
