const KINDS: ReadonlySet<string> = new Set(['[object Error]', '[object DOMException]']);

/**
 * Whether something is an error, also one of another realm: where Jest runs code, what Node.js itself
 * throws is no `instanceof Error`.
 */
export const isError = (value: unknown): value is Error => {
  try {
    return value instanceof Error || KINDS.has(Object.prototype.toString.call(value));
  } catch {
    // An object that throws when it is asked what it is.
    return false;
  }
};
