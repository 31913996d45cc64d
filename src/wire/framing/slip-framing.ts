import { delimiterFraming } from './delimiter-framing.js';
import type { FramingScheme } from './framing-scheme.js';

const END = 0xc0;
const ESC = 0xdb;
const ESC_END = 0xdc;
const ESC_ESC = 0xdd;

const read = (frame: Uint8Array): Uint8Array | undefined => {
  const body = new Uint8Array(frame.length - 1);
  let length = 0;
  for (let at = 0; at < body.length; at += 1) {
    let byte = frame[at] ?? 0;
    if (byte === ESC) {
      at += 1;
      const escaped = frame[at];
      if (escaped !== ESC_END && escaped !== ESC_ESC) return undefined;
      byte = escaped === ESC_END ? END : ESC;
    }
    body[length] = byte;
    length += 1;
  }
  return body.subarray(0, length);
};

const write = (body: Uint8Array): Uint8Array => {
  const line = [END];
  for (const byte of body) {
    if (byte === END) line.push(ESC, ESC_END);
    else if (byte === ESC) line.push(ESC, ESC_ESC);
    else line.push(byte);
  }
  line.push(END);
  return Uint8Array.from(line);
};

/**
 * SLIP (RFC 1055). END goes before each frame too, so that noise before it makes a frame of its
 * own; the empty frames that this makes are left out.
 */
export const slipFraming = (): FramingScheme => ({
  ...delimiterFraming(Uint8Array.of(END)),
  body: read,
  line: write,
  limits: '',
});
