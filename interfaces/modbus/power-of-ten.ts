/** SunSpec has -10 to 10; beyond this a number says nothing any more. */
const LARGEST = 30;

/** The exponent that a register says, or undefined where it is none. */
export const exponentOf = (text: string | undefined): number | undefined => {
  const exponent = text === undefined || text === '' ? Number.NaN : Number(text);
  return Number.isInteger(exponent) && Math.abs(exponent) <= LARGEST ? exponent : undefined;
};

/**
 * A decimal number times a power of ten, as the shortest text.
 *
 * @returns undefined where the text is no number
 * @example timesPowerOfTen('1234', -1) // '123.4'
 */
export const timesPowerOfTen = (text: string, exponent: number): string | undefined => {
  const [, digits, own = '0'] = /^([+-]?\d+(?:\.\d*)?)(?:e([+-]?\d{1,3}))?$/i.exec(text) ?? [];
  if (digits === undefined) return undefined;
  // As the language reads decimal numbers, which rounds once; multiplying would round twice.
  const number = Number(`${digits}e${Number(own) + exponent}`);
  return Number.isFinite(number) ? String(number === 0 ? 0 : number) : undefined;
};
