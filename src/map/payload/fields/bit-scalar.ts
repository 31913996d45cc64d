import { quoted } from '../../quoted.js';
import { Refusal } from '../../refusal.js';
import type { Scalar } from './scalar.js';

/** The shortest text of a whole number from 0 on. */
const WHOLE = /^(?:0|[1-9]\d*)$/;

/** A few bits of a number; the others stay as they are. */
export const bitScalar = (
  places: readonly number[],
  { first, count }: { readonly first: number; readonly count: number },
  label: string,
): Scalar => {
  const highest = 2 ** count - 1;
  /** Of each bit, the lowest first: its byte, and what it is worth in it. */
  const bits = Array.from({ length: count }, (_, index) => {
    const bit = first + index;
    return { place: places.at(-1 - Math.floor(bit / 8)) ?? 0, mask: 1 << (bit % 8) };
  });
  return {
    read: (view, offset) => {
      let number = 0;
      for (const [index, { place, mask }] of bits.entries())
        if ((view.getUint8(offset + place) & mask) !== 0) number += 2 ** index;
      return String(number);
    },
    write: (text, view, offset) => {
      if (!WHOLE.test(text))
        return new Refusal(
          'MAP_VALUE_TYPE',
          () => `${label} is ${quoted(text)}; expected a whole number such as 1`,
        );
      const number = Number(text);
      if (number > highest)
        return new Refusal(
          'MAP_VALUE_RANGE',
          () =>
            `${label} is ${quoted(text)}; ${count} ${count === 1 ? 'bit has' : 'bits have'} 0 to ${highest}`,
        );
      for (const [index, { place, mask }] of bits.entries()) {
        const others = view.getUint8(offset + place) & ~mask;
        const isSet = Math.floor(number / 2 ** index) % 2 === 1;
        view.setUint8(offset + place, isSet ? others | mask : others);
      }
      return undefined;
    },
  };
};
