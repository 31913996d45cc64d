import { quoted, shortened } from '../quoted.js';
import { Refusal } from '../refusal.js';
import type { Slot } from '../route/slot.js';
import { base64OfHex, bytesOfHex, hexOfBase64, hexOfBytes, isHex } from './hex-text.js';
import type { PayloadCodec } from './payload-codec.js';
import type { PayloadSource } from './payload-source.js';

/** How bytes stand in a payload; in the message they are lower-case hex text. */
interface Spelling {
  readonly toHex: (source: PayloadSource) => string | Refusal;
  readonly fromHex: (hex: string) => string | Uint8Array;
}

const notThat = (text: string, what: string): Refusal =>
  new Refusal('MAP_PAYLOAD_DIFFERS', () => `payload ${shortened(text)} is not ${what}`);

const SPELLINGS: Readonly<Record<'bytes' | 'hex' | 'base64', Spelling>> = {
  bytes: { toHex: ({ bytes }) => hexOfBytes(bytes), fromHex: bytesOfHex },
  hex: {
    toHex: ({ text }) => {
      if (typeof text !== 'string') return text;
      return isHex(text) ? text.toLowerCase() : notThat(text, 'hex text, two digits a byte');
    },
    fromHex: (hex) => hex,
  },
  base64: {
    toHex: ({ text }) => {
      if (typeof text !== 'string') return text;
      return hexOfBase64(text) ?? notThat(text, 'base64');
    },
    fromHex: base64OfHex,
  },
};

/** Bytes, hex text or base64 (M4.7). */
export const bytesCodec = (codec: 'bytes' | 'hex' | 'base64', slot: Slot): PayloadCodec => {
  const { toHex, fromHex } = SPELLINGS[codec];
  return {
    read: (source, draft) => {
      const hex = toHex(source);
      if (typeof hex !== 'string') return hex;
      if (hex === '' && !slot.optional)
        return new Refusal('MAP_PAYLOAD_DIFFERS', () => 'the payload is empty; expected bytes');
      return slot.read(hex, draft);
    },
    print: (message, key) => {
      const hex = slot.print(message, key);
      if (typeof hex !== 'string') return hex;
      return isHex(hex)
        ? fromHex(hex.toLowerCase())
        : new Refusal(
            'MAP_VALUE_TYPE',
            () => `${slot.name} is ${quoted(hex)}; expected bytes as hex text, two digits each`,
          );
    },
  };
};
