/**
 * The code of what was thrown, if it has one: by its member, as errors of strangers and of other
 * threads are no objects of our class.
 */
export const codeOf = (cause: unknown): string | undefined => {
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return undefined;
  return typeof cause.code === 'string' ? cause.code : undefined;
};
