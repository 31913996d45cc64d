import type { FailureReason } from './failure-reason.js';

/**
 * `idle` before the start; `connecting`, `connected` and `waiting` (for the next attempt) in turn;
 * `stopping` and `stopped` at the end.
 */
export type ClientState = 'idle' | 'connecting' | 'connected' | 'waiting' | 'stopping' | 'stopped';

/** A change of state; `reason` is why there is no connection, `''` where nothing failed. */
export interface StateChange {
  readonly state: ClientState;
  readonly previous: ClientState;
  readonly reason: FailureReason | '';
}
