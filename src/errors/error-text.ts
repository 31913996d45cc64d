/** What was thrown, in words; anything can be thrown by code that is not ours. */
export const errorText = (cause: unknown): string => {
  if (cause instanceof Error) return cause.message;
  try {
    return String(cause);
  } catch {
    // An object without a way to become text.
    return 'something that is no error';
  }
};
