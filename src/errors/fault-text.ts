import { errorText } from './error-text.js';
import { isMistake } from './is-mistake.js';

/** The first line of the stack that names a file, shortened to the file's name. */
const placeOf = ({ stack = '' }: Error): string | undefined =>
  /^ +at .*?([^/\\() ]+:\d+:\d+)\)?$/m.exec(stack)?.[1];

/**
 * What an interface threw, for its author: for a mistake in a program also the class and the place.
 *
 * @example "Cannot read properties of undefined (reading 'id') (TypeError at index.js:11:9)"
 */
export const faultText = (cause: unknown): string => {
  const text = errorText(cause);
  if (!isMistake(cause)) return text;
  const place = placeOf(cause);
  return `${text} (${cause.name}${place === undefined ? '' : ` at ${place}`})`;
};
