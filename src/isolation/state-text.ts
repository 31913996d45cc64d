import { GatewayError } from '../errors/gateway-error.js';
import type { JsonObject } from '../sdk/interface-contract.js';
import { plainObject } from './plain-data.js';

/** What one instance keeps at most, in bytes of UTF-8. */
export const MAX_STATE_BYTES = 1024 * 1024;

/**
 * The text of what an instance keeps.
 *
 * @throws GatewayError `INTERFACE_BAD_DATA`
 * @example stateText({ count: 3 }) // '{"count":3}'
 */
export const stateText = (state: JsonObject): string => {
  const text = JSON.stringify(plainObject(state, 'the state', MAX_STATE_BYTES));
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_STATE_BYTES)
    throw new GatewayError(
      'INTERFACE_BAD_DATA',
      `the state has ${bytes} bytes as JSON; at most ${MAX_STATE_BYTES}`,
    );
  return text;
};
