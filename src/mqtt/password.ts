/** A password that one connection uses. */
export interface MadePassword {
  /** Never printed. */
  readonly text: string;
  /** After so long the connection is made anew, with the next password; missing: never. */
  readonly renewAfterMs?: number | undefined;
}

/**
 * Makes a password for each connection, for brokers where it is a token that expires. Two sources are
 * the same where their members are.
 *
 * @example { next: () => ({ text: token(), renewAfterMs: 2_880_000 }) }
 */
export interface PasswordSource {
  next(): MadePassword;
}
