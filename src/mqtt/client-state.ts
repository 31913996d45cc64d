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

/** Whether `next` is a change: once stopping, only the end is told. */
export const mayFollow = (state: ClientState, next: ClientState): boolean =>
  state !== next && state !== 'stopped' && (state !== 'stopping' || next === 'stopped');
