/** What was thrown, in words; anything can be thrown by code that is not ours. */
export const errorText = (cause: unknown): string =>
  cause instanceof Error ? cause.message : String(cause);
