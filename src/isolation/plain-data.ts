import { isRecord } from '../document/is-record.js';
import { isWithin } from '../document/is-within.js';
import { quoteValue } from '../document/quote-value.js';
import { errorText } from '../errors/error-text.js';
import { GatewayError } from '../errors/gateway-error.js';
import type { JsonObject } from '../sdk/interface-contract.js';

/** Of its JSON text, in UTF-16 units. */
const MAX_LENGTH = 262_144;
/** One line of the protocol has it inside. */
const MAX_LEVELS = 30;

const bad = (what: string): GatewayError => new GatewayError('INTERFACE_BAD_DATA', what);

/**
 * A copy of what an interface gives away, as JSON has it: nobody else changes it afterwards.
 *
 * @param what how the error calls it
 * @throws GatewayError `INTERFACE_BAD_DATA`
 */
export const plainData = <Data>(data: Data, what: string, maxLength = MAX_LENGTH): Data => {
  let text: string | undefined;
  try {
    text = JSON.stringify(data);
  } catch (cause) {
    throw bad(`${what} is no JSON: ${errorText(cause)}`);
  }
  if (text === undefined) throw bad(`${what} is ${typeof data}, which JSON has not`);
  if (text.length > maxLength)
    throw bad(`${what} has ${text.length} characters as JSON; at most ${maxLength}`);
  const copy: Data = JSON.parse(text);
  if (!isWithin(copy, MAX_LEVELS)) throw bad(`${what} has more than ${MAX_LEVELS} levels`);
  return copy;
};

/**
 * The same for an object.
 *
 * @throws GatewayError `INTERFACE_BAD_DATA`
 */
export const plainObject = (data: JsonObject, what: string, maxLength?: number): JsonObject => {
  const copy = plainData(data, what, maxLength);
  if (!isRecord(copy)) throw bad(`${what} is ${quoteValue(copy)}; expected an object`);
  return copy;
};
