import { quoted } from '../../quoted.js';
import { Refusal } from '../../refusal.js';
import type { Scalar } from './scalar.js';

/** The shortest text of a whole number from 0 on. */
const WHOLE = /^(?:0|[1-9]\d*)$/;

const hexByte = (byte: number): string => byte.toString(16).padStart(2, '0');

/** Packed BCD: two decimal digits a byte. */
export const bcdScalar = (places: readonly number[], label: string): Scalar => {
  const digits = 2 * places.length;
  return {
    read: (view, offset) => {
      let hex = '';
      for (const place of places) hex += hexByte(view.getUint8(offset + place));
      if (/[a-f]/.test(hex))
        return new Refusal(
          'MAP_VALUE_TYPE',
          () => `${label} is the bytes ${hex}; expected decimal digits only (BCD)`,
        );
      return hex.replace(/^0+(?=\d)/, '');
    },
    write: (text, view, offset) => {
      if (!WHOLE.test(text))
        return new Refusal(
          'MAP_VALUE_TYPE',
          () => `${label} is ${quoted(text)}; expected a whole number such as 20`,
        );
      if (text.length > digits)
        return new Refusal(
          'MAP_VALUE_RANGE',
          () => `${label} is ${quoted(text)}; expected at most ${digits} digits`,
        );
      const padded = text.padStart(digits, '0');
      for (const [index, place] of places.entries())
        view.setUint8(offset + place, Number.parseInt(padded.slice(2 * index, 2 * index + 2), 16));
      return undefined;
    },
  };
};
