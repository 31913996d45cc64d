import { GatewayError } from '../errors/gateway-error.js';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * A payload as text; bytes must be UTF-8.
 *
 * @throws GatewayError `MAP_PAYLOAD_NOT_UTF8`
 */
export const decodeText = (payload: string | Uint8Array): string => {
  if (typeof payload === 'string') return payload;
  try {
    return decoder.decode(payload);
  } catch (cause) {
    throw new GatewayError(
      'MAP_PAYLOAD_NOT_UTF8',
      `the payload of ${payload.length} bytes is not UTF-8 text`,
      { cause },
    );
  }
};
