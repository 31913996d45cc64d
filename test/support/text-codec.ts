import type { Codec } from '../../src/outbox/codec.js';

/** Texts as bytes. */
export const textCodec: Codec<string> = {
  encode: (text) => Buffer.from(text),
  decode: (bytes) => bytes.toString(),
};
