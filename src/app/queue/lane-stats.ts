import type { Configuration } from '../../config/configuration.js';
import type { LaneCounters } from '../../outbox/lane-counters.js';
import type { KeptIn } from '../../outbox/outbox-folder.js';
import type { RecoveryReport } from '../../outbox/recovery-report.js';
import { unaccounted } from '../../outbox/unaccounted.js';
import { isoTime } from './iso-time.js';
import type { KeptLane } from './kept-lanes.js';

/** What there is to say of a lane on disk. */
export interface LaneStats extends LaneCounters {
  readonly lane: KeptIn;
  readonly diskBytes: number;
  /** The bound of that; missing where no configuration says it. */
  readonly maxBytes?: number;
  /** ISO 8601; missing where nothing waits. */
  readonly oldest?: string;
  readonly newest?: string;
  /** What was found damaged, at the last start or since. */
  readonly found: RecoveryReport;
  /** Messages of which nobody can say what became of them: 0, or something is wrong. */
  readonly unaccounted: number;
}

const BOUNDS = {
  outbox: 'outboxbytes',
  inbox: 'inboxbytes',
  dead: 'deadletterbytes',
} as const satisfies Record<KeptIn, keyof Configuration['gateway']>;

/** The option that bounds a lane. */
export const boundOf = (lane: KeptIn): (typeof BOUNDS)[KeptIn] => BOUNDS[lane];

/** @param gateway whose bounds are told; undefined where they are not known */
export const laneStats = (
  { kept, counters, diskBytes, oldestMs, newestMs, report }: KeptLane,
  gateway: Configuration['gateway'] | undefined,
): LaneStats => ({
  lane: kept,
  ...counters,
  diskBytes,
  ...(gateway !== undefined && { maxBytes: gateway[boundOf(kept)] }),
  ...(oldestMs !== undefined && { oldest: isoTime(oldestMs) }),
  ...(newestMs !== undefined && { newest: isoTime(newestMs) }),
  found: report,
  unaccounted: unaccounted(counters),
});
