const UNITS = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1000],
] as const;

/**
 * A length of time for people, in two units at most.
 *
 * @example spanText(55_380_000) // '15 h 23 min'
 */
export const spanText = (ms: number): string => {
  const whole = Math.round(ms / 1000) * 1000;
  if (whole < 10_000) return `${Number((ms / 1000).toFixed(1))} s`;
  const at = UNITS.findIndex(([, size]) => whole >= size);
  const [first, second] = UNITS.slice(at);
  if (first === undefined) return `${ms} ms`;
  const [unit, size] = first;
  if (second === undefined) return `${whole / size} ${unit}`;
  const [nextUnit, nextSize] = second;
  const parts = Math.round(whole / nextSize);
  const ratio = size / nextSize;
  const rest = parts % ratio;
  return `${Math.floor(parts / ratio)} ${unit}${rest === 0 ? '' : ` ${rest} ${nextUnit}`}`;
};
