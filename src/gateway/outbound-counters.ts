import type { OutboundLaneCounters } from './outbound-lanes.js';

/**
 * What became of what the interfaces emitted: `emitted = translated + the sum of refused`, and of
 * publications `printed + own + restated + heartbeats + deadLetters = held + unchanged + superseded + accepted +
 * rejected` of the lanes since the start, but for those that wait for a lane.
 */
export interface OutboundCounters extends OutboundLaneCounters {
  readonly emitted: number;
  readonly translated: number;
  /** By the map. */
  readonly refused: Readonly<Record<string, number>>;
  /** The publications of the translated messages: a split has several. */
  readonly printed: number;
  /** Published later, when `debounce` or `throttle` of their route allow it. */
  readonly held: number;
  /** Left out by `change` or `deadband`. */
  readonly unchanged: number;
  /** Held, and left out for a newer one of the topic. */
  readonly superseded: number;
  /** Published once more by `heartbeat`. */
  readonly heartbeats: number;
  /** Topics with a report that were let go for others. */
  readonly forgotten: number;
  /** About inbound messages that no route reads. */
  readonly deadLetters: number;
  /** Published by interfaces themselves, beside the map. */
  readonly own: number;
  /** Said once more to a broker that has forgotten what it was asked to keep. */
  readonly restated: number;
}
