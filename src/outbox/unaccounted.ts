import type { LaneCounters } from './lane-counters.js';

/**
 * How many entries of a lane nobody can account for: 0, always. It is what is left of
 * `accepted − delivered − pending − the sum of dropped − deadLettered`.
 */
export const unaccounted = ({
  accepted,
  delivered,
  pending,
  dropped,
  deadLettered,
}: LaneCounters): number =>
  Object.values(dropped).reduce(
    (rest, count) => rest - count,
    accepted - delivered - pending - deadLettered,
  );
