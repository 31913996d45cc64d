import { isError } from './is-error.js';

/** Classes that the language throws at a mistake in a program, not at the state of the world. */
const MISTAKES: ReadonlySet<string> = new Set([
  'TypeError',
  'ReferenceError',
  'RangeError',
  'SyntaxError',
]);

const hasCode = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'code' in value;

/**
 * Whether what was thrown tells of a mistake in a program. By name: the error may come from another
 * thread or process. `fetch` throws a TypeError for a host that is not there, with what happened as
 * its cause: that is the state of the world.
 */
export const isMistake = (thrown: unknown): thrown is Error =>
  isError(thrown) && MISTAKES.has(thrown.name) && !hasCode(thrown.cause);
