/** The bounds of the pause between two attempts to connect. */
export interface BackoffBounds {
  readonly minMs: number;
  readonly maxMs: number;
}

/**
 * How long to wait before the next attempt: full jitter over an exponential bound, so that many
 * clients do not come back at once, and never less than `floorMs`.
 *
 * @param failures failed attempts so far in this row, from 1
 * @param random a number in [0, 1)
 * @example backoffMs({ minMs: 500, maxMs: 60_000 }, 3, 0.5) // 1000: half of 500 × 2²
 */
export const backoffMs = (
  bounds: BackoffBounds,
  failures: number,
  random: number,
  floorMs = 0,
): number => {
  // 2 ** 30 already exceeds every allowed maximum; larger exponents would overflow to Infinity.
  const bound = Math.min(bounds.maxMs, bounds.minMs * 2 ** Math.min(failures - 1, 30));
  return floorMs + Math.round(random * bound);
};
