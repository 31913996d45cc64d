import { errorText } from '../errors/error-text.js';
import { GatewayError } from '../errors/gateway-error.js';
import type { Json } from '../sdk/interface-contract.js';
import { frozenJson } from './json-tree.js';

/**
 * The value of a payload, frozen; 32 levels at most.
 *
 * @throws GatewayError `SERVICE_BAD_JSON`
 */
export const readJson = (text: string): Json => {
  try {
    return frozenJson(JSON.parse(text));
  } catch (cause) {
    const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
    throw new GatewayError(
      'SERVICE_BAD_JSON',
      `expected JSON, not ${JSON.stringify(shown)}: ${errorText(cause)}`,
      { cause },
    );
  }
};
