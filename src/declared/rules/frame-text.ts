/** How much of a frame a message shows. */
const MAX_SHOWN = 60;

const isPrintable = (text: string): boolean => /^[\x20-\x7e\r\n\t]*$/.test(text);

/**
 * A frame for people: in quotes where it is plain text, otherwise as hex.
 *
 * @example frameText(new Uint8Array([0x31, 0x30])) // '"10"'
 * @example frameText(new Uint8Array([0x02, 0xff])) // '02 ff'
 */
export const frameText = (frame: Uint8Array | string): string => {
  const bytes = typeof frame === 'string' ? new TextEncoder().encode(frame) : frame;
  const shown = bytes.subarray(0, MAX_SHOWN);
  const more = bytes.length > MAX_SHOWN ? ` … (${bytes.length} bytes)` : '';
  const text = String.fromCharCode(...shown);
  if (isPrintable(text)) return `${JSON.stringify(text)}${more}`;
  return `${[...shown].map((byte) => byte.toString(16).padStart(2, '0')).join(' ')}${more}`;
};
