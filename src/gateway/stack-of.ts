import { codeOf } from './code-of.js';

const MAX_LENGTH = 4096;

/**
 * The stack of a mistake in an interface, for its author; undefined for what has a code, since that
 * is about the device or its options, and says so.
 */
export const stackOf = (cause: unknown): string | undefined => {
  if (codeOf(cause) !== undefined || typeof cause !== 'object' || cause === null) return undefined;
  const stack: unknown = Reflect.get(cause, 'stack');
  return typeof stack === 'string' ? stack.slice(0, MAX_LENGTH) : undefined;
};
