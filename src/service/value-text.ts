const MAX_LENGTH = 60;

/** Any value, short and quoted, for an error. @example valueText('x') // '"x"' */
export const valueText = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, MAX_LENGTH));
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
};
