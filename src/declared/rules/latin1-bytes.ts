import { GatewayError } from '../../errors/gateway-error.js';

/**
 * A byte for each character (ISO 8859-1).
 *
 * @throws GatewayError `DEVICE_BAD_FRAME` where a character has no byte
 */
export const latin1Bytes = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 255)
      throw new GatewayError(
        'DEVICE_BAD_FRAME',
        `the character ${JSON.stringify(text[index])} has no byte in latin1`,
      );
    bytes[index] = code;
  }
  return bytes;
};
