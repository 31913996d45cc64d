import type { DiskLaneOptions } from './lane-options.js';
import type { Ledger } from './ledger.js';
import type { SegmentStore } from './segment-store.js';

export interface DropBeyondOptions
  extends Pick<DiskLaneOptions<unknown>, 'maxBytes' | 'maxCount' | 'whenFull'> {
  readonly ledger: Ledger;
  readonly store: SegmentStore;
  /** Drops the oldest entry that waits; false where there is none. */
  readonly dropWaiting: () => boolean;
  readonly dropThrough: (sequence: number) => void;
}

/**
 * More may have come back than the bounds allow, as they were higher, or as the last settlements were
 * not written down: the oldest go where the policy says so, the others wait.
 */
export const dropBeyond = (options: DropBeyondOptions): void => {
  const { ledger, store, maxBytes, maxCount, whenFull, dropWaiting, dropThrough } = options;
  if (whenFull !== 'drop-oldest') return;
  while (ledger.pending > maxCount && dropWaiting());
  for (const { last } of store.segments)
    if (store.bytesBehind(ledger.through) > maxBytes) dropThrough(last);
};
