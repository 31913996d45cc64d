/**
 * A value from outside in words, whatever its size and depth: lists and objects only by their kind,
 * as writing out what is nested deeply overflows the stack.
 *
 * @example valueText(5) // '5'
 * @example valueText([[1]]) // 'a list'
 */
export const valueText = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  return typeof value === 'string' ? JSON.stringify(value.slice(0, 100)) : String(value);
};
