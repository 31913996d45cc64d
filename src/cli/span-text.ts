const UNITS = [
  ['d', 86_400_000, 'h', 3_600_000],
  ['h', 3_600_000, 'min', 60_000],
  ['min', 60_000, 's', 1000],
] as const;

/** Below, tenths of a second are shown. */
const SHORT_MS = 9_950;

/**
 * A length of time for people, in two units at most.
 *
 * @example spanText(55_380_000) // '15 h 23 min'
 */
export const spanText = (ms: number): string => {
  if (ms < SHORT_MS) return `${Number((ms / 1000).toFixed(1))} s`;
  for (const [unit, size, smaller, smallerSize] of UNITS) {
    const parts = Math.round(ms / smallerSize);
    const ratio = size / smallerSize;
    if (parts < ratio) continue;
    const rest = parts % ratio;
    return `${Math.floor(parts / ratio)} ${unit}${rest === 0 ? '' : ` ${rest} ${smaller}`}`;
  }
  return `${Math.round(ms / 1000)} s`;
};
