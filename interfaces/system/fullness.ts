/** Bytes of a memory or disk. */
export interface Room {
  readonly total: number;
  /** What can still be taken. */
  readonly available: number;
}

/**
 * Size, what is left and how full, as arguments; bytes, and percent with one decimal.
 *
 * @example fullness('memory', { total: 1000, available: 250 })
 * // { memory_total: '1000', memory_available: '250', memory_used: '75.0' }
 */
export const fullness = (name: string, { total, available }: Room): Record<string, string> => ({
  [`${name}_total`]: String(total),
  [`${name}_available`]: String(available),
  [`${name}_used`]: (total > 0 ? (100 * (total - available)) / total : 0).toFixed(1),
});
