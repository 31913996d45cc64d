import { GatewayError } from '../errors/gateway-error.js';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Up to here the loop below was measured to be faster than the decoder. */
const SHORT = 64;

/** The text of bytes that are all ASCII, as most commands are; undefined for any other. */
const shortAscii = (bytes: Uint8Array): string | undefined => {
  if (bytes.length > SHORT) return undefined;
  let text = '';
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    if (byte > 0x7f) return undefined;
    text += String.fromCharCode(byte);
  }
  return text;
};

/**
 * A payload as text; bytes must be UTF-8.
 *
 * @throws GatewayError `MAP_PAYLOAD_NOT_UTF8`
 */
export const decodeText = (payload: string | Uint8Array): string => {
  if (typeof payload === 'string') return payload;
  const ascii = shortAscii(payload);
  if (ascii !== undefined) return ascii;
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
