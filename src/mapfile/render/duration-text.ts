const UNITS = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1000],
] as const;

/**
 * A duration as it is written in a map, in the largest unit that leaves a whole number.
 *
 * @example durationText(90_000) // '90s'
 */
export const durationText = (ms: number): string => {
  const [unit, size] = UNITS.find(([, length]) => ms > 0 && ms % length === 0) ?? ['ms', 1];
  return `${ms / size}${unit}`;
};
