/** Bytes of hex with spaces. */
export const hex = (text: string): Uint8Array =>
  Uint8Array.from(text.match(/[0-9a-f]{2}/gi) ?? [], (pair) => Number.parseInt(pair, 16));

/** Bytes of text. */
export const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Frames in hex, to compare and to be read in a failure. */
export const inHex = (frames: readonly Uint8Array[]): string[] =>
  frames.map((frame) => Buffer.from(frame).toString('hex'));

export const join = (...pieces: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(Buffer.concat(pieces));
