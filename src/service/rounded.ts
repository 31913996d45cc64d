/**
 * A number with so many decimals at most; what is larger than any decimal stays.
 *
 * @example rounded(0.1 + 0.2, 5) // 0.3
 */
export const rounded = (value: number, precision: number): number =>
  // Beyond that `toFixed` writes an exponent; such a number has no decimals anyway.
  Math.abs(value) >= 1e21 ? value : Number(value.toFixed(precision));
