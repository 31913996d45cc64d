import type { Ledger } from './ledger.js';
import type { SegmentStore } from './segment-store.js';
import type { Settlement } from './settlement.js';

export interface DropExpiredOptions {
  readonly ledger: Ledger;
  readonly store: SegmentStore;
  readonly settlement: Pick<Settlement<unknown>, 'isInFlight' | 'dropThrough'>;
  /** Whether what was accepted at a time, on the clock of the lane, is too old. */
  readonly isExpired: (atMs: number) => boolean;
}

/** Drops whole segments of which nothing is under way; single entries are dropped when it is their turn. */
export const dropExpired = (options: DropExpiredOptions): void => {
  const { ledger, store, settlement, isExpired } = options;
  for (const { last, newestMs } of store.segments) {
    if (last <= ledger.through) continue;
    if (!isExpired(newestMs) || settlement.isInFlight(last)) return;
    settlement.dropThrough(last, 'expired');
  }
};
