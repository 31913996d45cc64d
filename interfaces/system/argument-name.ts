/** The longest name of an argument. */
const MAX_LENGTH = 64;

/**
 * Words as the name of an argument: letters, digits and `_`, at most 64 of them.
 *
 * @example argumentName('temperature', 'Core 0') // 'temperature_core_0'
 */
export const argumentName = (...words: readonly string[]): string =>
  words
    .map((word) =>
      word
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '_')
        .replace(/^_|_$/g, ''),
    )
    .filter((word) => word !== '')
    .join('_')
    .slice(0, MAX_LENGTH);
