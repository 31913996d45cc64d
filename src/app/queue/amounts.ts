const SPAN_MS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
const MAX_SPAN_MS = 3650 * SPAN_MS.d;
const MAX_PER_SECOND = 1_000_000;

const unitMs = (unit: string): number => SPAN_MS[unit as keyof typeof SPAN_MS];

/**
 * A length of time as maps have it, in milliseconds; undefined where it is none, or above ten years.
 *
 * @example spanOf('90m') // 5_400_000
 */
export const spanOf = (text: string): number | undefined => {
  const [, digits, unit = ''] = /^(\d+(?:\.\d+)?) ?(ms|s|m|h|d)$/.exec(text) ?? [];
  const value = Number(digits) * unitMs(unit);
  return value > 0 && value <= MAX_SPAN_MS ? value : undefined;
};

/**
 * How many come in a time, as number a second; undefined where it is none, or above a million.
 *
 * @example perSecondOf('12/m') // 0.2
 */
export const perSecondOf = (text: string): number | undefined => {
  const [, digits, unit = ''] = /^(\d+(?:\.\d+)?) ?\/ ?(s|m|h|d)$/.exec(text) ?? [];
  const value = (Number(digits) * 1000) / unitMs(unit);
  return value > 0 && value <= MAX_PER_SECOND ? value : undefined;
};
