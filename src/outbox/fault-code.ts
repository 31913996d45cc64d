/**
 * The code of an error of the system; empty where it has none.
 *
 * @example faultCode(error); // 'ENOSPC'
 */
export const faultCode = (cause: unknown): string => {
  const code: unknown = typeof cause === 'object' && cause !== null && Reflect.get(cause, 'code');
  return typeof code === 'string' ? code : '';
};
