import type { TextEncoding } from '../../definition/field-definition.js';
import { quoted } from '../../quoted.js';
import { Refusal } from '../../refusal.js';
import { bytesOfHex, hexOfBytes, isHex } from '../hex-text.js';

/** Bytes of any number, compiled: between them and the text that they are. */
export interface BytesText {
  readonly read: (bytes: Uint8Array) => string | Refusal;
  readonly write: (text: string) => Uint8Array | Refusal;
}

const utf8Text = (label: string): BytesText => {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const encoder = new TextEncoder();
  return {
    read: (bytes) => {
      try {
        return decoder.decode(bytes);
      } catch (cause) {
        return new Refusal('MAP_PAYLOAD_NOT_UTF8', () => `${label} is not UTF-8 text`, cause);
      }
    },
    write: (text) =>
      text.isWellFormed()
        ? encoder.encode(text)
        : new Refusal(
            'MAP_BAD_TOKEN',
            () => `${label} ${quoted(text)} has half of a surrogate pair, which UTF-8 cannot say`,
          ),
  };
};

/** ISO 8859-1: each byte is the character of its number. (`TextDecoder` means windows-1252 by it.) */
const latin1Text = (label: string): BytesText => ({
  read: (bytes) => {
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    return text;
  },
  write: (text) => {
    const bytes = new Uint8Array(text.length);
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (code > 0xff)
        return new Refusal(
          'MAP_BAD_TOKEN',
          () => `${label} ${quoted(text)} has a character that latin1 does not have`,
        );
      bytes[index] = code;
    }
    return bytes;
  },
});

/** Text in an encoding. */
export const textBytes = (encoding: TextEncoding, label: string): BytesText =>
  encoding === 'latin1' ? latin1Text(label) : utf8Text(label);

/** Lower-case hex text, two digits a byte. */
export const hexBytes = (label: string): BytesText => ({
  read: hexOfBytes,
  write: (text) =>
    isHex(text)
      ? bytesOfHex(text.toLowerCase())
      : new Refusal(
          'MAP_VALUE_TYPE',
          () => `${label} is ${quoted(text)}; expected bytes as hex text, two digits each`,
        ),
});
