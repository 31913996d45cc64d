/** Arguments as messages have them. */
export const textsOf = (
  given: Readonly<Record<string, string | number | boolean>> = {},
): Record<string, string> =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]));
