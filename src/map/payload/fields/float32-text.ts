import { numberText } from '../../value/number-text.js';

/** Below this a float has fewer than 24 bits. */
const SMALLEST_NORMAL = 2 ** -126;
/** So many digits come back from a normal float, and this many tell any two floats apart. */
const SAFE_DIGITS = 6;
const ALL_DIGITS = 9;

/**
 * The shortest text of a finite number of four bytes that reads back as it.
 *
 * @example float32Text(Math.fround(0.1)) // '0.1', where the double would be 0.10000000149011612
 */
export const float32Text = (number: number): string => {
  for (
    let digits = Math.abs(number) < SMALLEST_NORMAL ? 1 : SAFE_DIGITS;
    digits < ALL_DIGITS;
    digits += 1
  ) {
    const near = Number(number.toPrecision(digits));
    if (Math.fround(near) === number) return numberText(near);
  }
  return numberText(Number(number.toPrecision(ALL_DIGITS)));
};
