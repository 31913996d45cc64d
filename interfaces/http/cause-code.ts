/**
 * The code of what failed, also where several addresses of a name were tried; empty: it has none. By
 * members, not by class: errors may come from another realm.
 *
 * @example causeCode(error) // 'ECONNREFUSED'
 */
export const causeCode = (cause: unknown): string => {
  if (typeof cause !== 'object' || cause === null) return '';
  if ('code' in cause && typeof cause.code === 'string') return cause.code;
  return 'errors' in cause && Array.isArray(cause.errors) ? causeCode(cause.errors[0]) : '';
};
