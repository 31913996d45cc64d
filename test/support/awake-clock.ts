/** How often it looks, and what counts of the time between two looks at most. */
const LOOK_MS = 25;
const MOST_MS = 250;

/** A clock that stands still while the machine holds up this process. */
export interface AwakeClock {
  readonly soFarMs: () => number;
  readonly end: () => void;
}

/**
 * Starts one at 0. A busy host of virtual machines can hold up all programs of a machine for seconds; what
 * they are measured by should know of that as little as they do.
 *
 * @param onLook called every 25 ms
 */
export const awakeClock = (onLook: (soFarMs: number) => void = () => undefined): AwakeClock => {
  let sum = 0;
  let last = performance.now();
  const soFarMs = (): number => {
    const now = performance.now();
    sum += Math.min(now - last, MOST_MS);
    last = now;
    return sum;
  };
  const looks = setInterval(() => onLook(soFarMs()), LOOK_MS);
  return { soFarMs, end: () => clearInterval(looks) };
};
