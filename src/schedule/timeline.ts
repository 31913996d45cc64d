/** When the turns of one task are due. */
export interface Timeline {
  /** The first turn is due after so long; by default as the timeline has it. */
  begin(delayMs?: number): void;
  /** How long it is until the next turn is due; infinite where none comes. */
  readonly dueInMs: number;
  /** It wants to be looked at so often at least; missing: when something is due. */
  readonly glanceMs?: number;
  /**
   * Whether a turn is due now; it is due once.
   *
   * @param busyUntilMs when the last turn ended, on the monotonic clock; infinite while it runs
   * @returns `leftOut`: how many turns before it were due while a turn was running
   */
  look(busyUntilMs: number): { readonly isDue: boolean; readonly leftOut: number };
}
