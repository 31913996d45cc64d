import type { Capture, TextPattern } from '../definition/text-pattern.js';
import { compileText } from '../pattern/compile-text.js';
import { shortened } from '../quoted.js';
import { Refusal } from '../refusal.js';
import type { Slot } from '../route/slot.js';
import type { PayloadCodec } from './payload-codec.js';

/** The refusal of a text that a pattern of a payload does not fit. */
export const textDiffers = (text: string, pattern: string): Refusal =>
  new Refusal('MAP_PAYLOAD_DIFFERS', () =>
    pattern === ''
      ? `payload ${shortened(text)} is not empty`
      : text === ''
        ? `the payload is empty; expected ${pattern}`
        : `payload ${shortened(text)} does not fit ${pattern}`,
  );

/** A text pattern over the whole payload (M4.1). */
export const textCodec = (
  pattern: TextPattern,
  slotOf: (capture: Capture) => Slot,
): PayloadCodec => {
  const codec = compileText(pattern, slotOf, textDiffers);
  return {
    read: ({ text }, draft) => (typeof text === 'string' ? codec.read(text, draft) : text),
    print: codec.print,
  };
};
