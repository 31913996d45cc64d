/** Why a lane let something go without delivering it; each loss is counted under one reason. */
export type DropReason = 'full' | 'offline' | 'expired' | 'refused' | 'stopped';

/**
 * What became of everything that a lane took. At every moment
 * `accepted = delivered + pending + the sum of dropped`.
 */
export interface LaneCounters {
  readonly accepted: number;
  readonly delivered: number;
  /** Waiting, or handed over and not yet acknowledged. */
  readonly pending: number;
  readonly pendingBytes: number;
  readonly dropped: Readonly<Record<DropReason, number>>;
  /** Given back under the policy `reject`; never accepted. */
  readonly rejected: number;
}
