/**
 * Why a lane let something go without delivering it; each loss is counted under one reason.
 * `corrupt`: it was on the disk and cannot be read any more. `purged`: somebody threw it away.
 */
export type DropReason =
  | 'full'
  | 'offline'
  | 'expired'
  | 'refused'
  | 'stopped'
  | 'disk'
  | 'corrupt'
  | 'purged';

/** All at nought. */
export const noDrops = (): Record<DropReason, number> => ({
  full: 0,
  offline: 0,
  expired: 0,
  refused: 0,
  stopped: 0,
  disk: 0,
  corrupt: 0,
  purged: 0,
});

/**
 * What became of everything that a lane took. At every moment, and for a lane on disk across any
 * number of crashes, `accepted = delivered + pending + the sum of dropped + deadLettered`.
 */
export interface LaneCounters {
  readonly accepted: number;
  readonly delivered: number;
  /** Waiting, or handed over and not yet acknowledged. */
  readonly pending: number;
  readonly pendingBytes: number;
  readonly dropped: Readonly<Record<DropReason, number>>;
  /** Set aside, because the connection ended each time that they were sent. */
  readonly deadLettered: number;
  /** Given back, under the policy `reject` or because the disk failed; never accepted. */
  readonly rejected: number;
}
