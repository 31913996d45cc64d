const HEX = /^(?:[0-9a-fA-F]{2})*$/;
/** One character after the other: groups of four overflow the stack of the matcher at some MB. */
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

/** Whether a text is bytes in hex, two digits each; also none at all. */
export const isHex = (text: string): boolean => HEX.test(text);

/** @example hexOfBytes(new Uint8Array([10, 255])) // '0aff' */
export const hexOfBytes = (bytes: Uint8Array): string => {
  let hex = '';
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0');
  return hex;
};

/** @param hex as `isHex` has it */
export const bytesOfHex = (hex: string): Uint8Array => {
  const bytes = new Uint8Array(hex.length / 2);
  for (let index = 0; index < bytes.length; index += 1)
    bytes[index] = Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16);
  return bytes;
};

/** The bytes of base64 with padding (RFC 4648, clause 4) as hex; undefined where it is none. */
export const hexOfBase64 = (text: string): string | undefined =>
  text.length % 4 === 0 && BASE64.test(text)
    ? hexOfBytes(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)))
    : undefined;

/** @param hex as `isHex` has it */
export const base64OfHex = (hex: string): string =>
  btoa(Array.from(bytesOfHex(hex), (byte) => String.fromCharCode(byte)).join(''));
