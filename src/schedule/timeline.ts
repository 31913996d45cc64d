/** When the turns of one task are due. */
export interface Timeline {
  /** The first turn is due after so long; by default as the timeline has it. */
  begin(delayMs?: number): void;
  /** How long nothing needs to be looked at. */
  waitMs(): number;
  /**
   * Whether a turn is due now; it is due once.
   *
   * @param busyUntilMs when the last turn ended, on the monotonic clock; infinite while it runs
   * @returns `leftOut`: how many turns before it were due while a turn was running
   */
  look(busyUntilMs: number): { readonly isDue: boolean; readonly leftOut: number };
}
