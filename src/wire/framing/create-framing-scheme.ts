import type { Framing } from '../framing.js';
import { delimiterFraming } from './delimiter-framing.js';
import { fixedFraming } from './fixed-framing.js';
import type { FramingScheme } from './framing-scheme.js';
import { gapFraming } from './gap-framing.js';
import { lengthFraming } from './length-framing.js';
import { lineFraming } from './line-framing.js';
import { slipFraming } from './slip-framing.js';
import { startEndFraming } from './start-end-framing.js';

/**
 * The scheme of a framing whose frames end with a checksum of so many bytes; 0: without one.
 * `afterEnd`: behind the end mark.
 */
export const createFramingScheme = (
  framing: Framing,
  limits: {
    readonly checksumBytes: number;
    readonly afterEnd?: boolean | undefined;
    readonly maxBytes: number;
  },
): FramingScheme => {
  switch (framing.kind) {
    case 'line':
      return lineFraming(framing.ending);
    case 'delimiter':
      return delimiterFraming(framing.delimiter);
    case 'fixed':
      return fixedFraming(framing.bytes);
    case 'length':
      return lengthFraming(framing, limits);
    case 'start-end':
      return startEndFraming(framing, limits);
    case 'gap':
      return gapFraming('silence');
    case 'slip':
      return slipFraming();
    case 'none':
      return gapFraming('piece');
  }
};
