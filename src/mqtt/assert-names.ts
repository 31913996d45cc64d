import { GatewayError } from '../errors/gateway-error.js';

/** A value as an error shows it, in short. */
const shownValue = (value: unknown): string => {
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'bigint' || typeof value === 'symbol') return String(value);
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
};

/**
 * Refuses a value that a program without types has given.
 *
 * @throws GatewayError `MQTT_BAD_OPTION`
 */
export const refuseValue = (name: string, value: unknown, allowed: string): never => {
  throw new GatewayError('MQTT_BAD_OPTION', `${name} is ${shownValue(value)}; expected ${allowed}`);
};

/**
 * Refuses names that there are not: what nobody looks at would be lost without a word.
 *
 * @param what how the error calls the object: `the options`
 * @param given an object of a program, maybe without types
 * @param elsewhere what another library calls so, and what it is here
 * @throws GatewayError `MQTT_BAD_OPTION`
 */
export const assertNames = (
  what: string,
  given: object,
  known: Readonly<Record<string, true>>,
  elsewhere: Readonly<Record<string, string>>,
): void => {
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || Object.hasOwn(known, name)) continue;
    const here = Object.hasOwn(elsewhere, name)
      ? `here it is ${elsewhere[name]}`
      : `expected ${Object.keys(known).join(', ')}`;
    throw new GatewayError(
      'MQTT_BAD_OPTION',
      `${what} has "${name.slice(0, 100)}", which there is not; ${here}`,
    );
  }
};
