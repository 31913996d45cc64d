import type { LaneCounters } from './lane-counters.js';
import type { Ledger } from './ledger.js';

/** @param pendingBytes what the files take in which something is pending, not what the entries would take */
export const countersOf = (ledger: Ledger, pendingBytes: number): LaneCounters => {
  const { accepted, pending, rejected } = ledger;
  const { delivered, deadLettered, ...dropped } = ledger.tally;
  return { accepted, delivered, pending, pendingBytes, dropped, deadLettered, rejected };
};
