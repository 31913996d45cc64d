/**
 * How long the parts of an end may take, in milliseconds; 8 s are the most of all, with 1.5 s for the
 * command that is executed, 0.5 s for the last status, and what the data folder takes beyond `allMs`.
 */
export const STOP_LIMITS = {
  interfaceMs: 1500,
  /** Beside the last status. */
  companionMs: 500,
  /** To send what waits. */
  laneMs: 1000,
  /** The `stopTimeoutMs` that the gateway's client must have. */
  clientMs: 3000,
  /** What is left of it is for the disk, */
  allMs: 7500,
  /** and so long at least. */
  diskMs: 250,
} as const;
