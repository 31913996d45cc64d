import { isScalar } from 'yaml';

/**
 * The text of a mapping's key as the user wrote it: keys are always text here, so `010` stays
 * `010` and `true` stays `true`. `undefined` if the key is a list, a mapping or missing.
 */
export const keyText = (key: unknown): string | undefined => {
  if (!isScalar(key)) return undefined;
  if (typeof key.value === 'string') return key.value;
  return key.source === undefined || key.source === '' ? undefined : key.source;
};
