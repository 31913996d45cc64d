import type { Result, WireFault } from './wire-fault.js';

/** The value, where nothing that was found is an error. */
export const resultOf = <T>(value: T, found: readonly WireFault[]): Result<T> => {
  if (found.some(({ severity }) => severity !== 'warning')) return { faults: found };
  return found.length === 0 ? { value } : { value, warnings: found };
};
