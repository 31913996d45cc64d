const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,4})?$/;

/** The longest text that is looked at as a number. */
const MAX_LENGTH = 100;

/** The number that a text is, or undefined where it is none (M5.8). */
export const numberOf = (text: string): number | undefined => {
  if (text.length > MAX_LENGTH || !DECIMAL.test(text)) return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
};

/** The shortest text of a number (M5.9). */
export const numberText = (number: number): string => (number === 0 ? '0' : String(number));
