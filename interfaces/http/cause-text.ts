/** What failed, in words. */
export const causeText = (cause: unknown): string =>
  typeof cause === 'object' && cause !== null && 'message' in cause && cause.message !== ''
    ? String(cause.message)
    : String(cause);
