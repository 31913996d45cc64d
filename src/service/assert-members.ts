import { suggestion } from '../document/suggest.js';
import type { ErrorCode } from '../errors/codes.js';
import { GatewayError } from '../errors/gateway-error.js';
import { valueText } from './value-text.js';

/**
 * Refuses what is no object, and members that nobody asks for: a slip of the finger would have no effect.
 *
 * @param what how the error calls it
 * @throws GatewayError of `code`
 */
export const assertMembers = (
  code: ErrorCode,
  what: string,
  value: unknown,
  names: readonly string[],
): void => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new GatewayError(
      code,
      `${what} is ${valueText(value)}; expected an object with ${names.join(', ')}`,
    );
  for (const name of Object.keys(value))
    if (!names.includes(name))
      throw new GatewayError(
        code,
        `${what} has "${name.slice(0, 60)}", which there is not. ${suggestion(name, names)}`,
      );
};
