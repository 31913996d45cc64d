import { isError } from './is-error.js';

/** What was thrown, in words; anything can be thrown by code that is not ours. */
export const errorText = (cause: unknown): string => {
  try {
    if (isError(cause)) return cause.message;
    return String(cause);
  } catch {
    // An object without a way to become text.
    return 'something that is no error';
  }
};
