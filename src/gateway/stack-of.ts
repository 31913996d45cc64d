import { codeOf } from './code-of.js';

const MAX_LENGTH = 4096;

/**
 * The stack of a mistake in an interface, for its author; undefined for what has a code, since that
 * is about the device or its options, and says so. Where a mistake has ended the thread of the
 * interface, it is what stands behind that.
 */
export const stackOf = (cause: unknown): string | undefined => {
  if (typeof cause !== 'object' || cause === null) return undefined;
  const code = codeOf(cause);
  if (code === 'INTERFACE_ENDED') return stackOf(Reflect.get(cause, 'cause'));
  if (code !== undefined) return undefined;
  const stack: unknown = Reflect.get(cause, 'stack');
  return typeof stack === 'string' ? stack.slice(0, MAX_LENGTH) : undefined;
};
