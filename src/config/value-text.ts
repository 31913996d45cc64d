import { protectReferences } from './expand-variables.js';

/**
 * A value as the INI file has it, so that reading gives it back.
 *
 * @example valueText(true) // 'on'
 */
export const valueText = (value: unknown): string => {
  if (value === true) return 'on';
  if (value === false) return 'off';
  if (typeof value === 'string') return protectReferences(value);
  if (typeof value === 'number') return String(value);
  if (
    Array.isArray(value) &&
    value.every((item) => typeof item === 'string' && !/[,\n]/.test(item))
  ) {
    return value.map((item) => protectReferences(String(item))).join(', ');
  }
  return protectReferences(JSON.stringify(value) ?? '');
};
