const UNIT_MS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** A duration as the schema has checked it, in milliseconds; `durationMs('1.5m')` is 90,000. */
export const durationMs = (text: string): number => {
  const [, number = '0', unit = 'ms'] = /^([0-9.]+) ?(ms|s|m|h|d)$/.exec(text) ?? [];
  return Math.round(Number(number) * (UNIT_MS[unit] ?? 1));
};
