/** What became of a command that was handed to the interface, or whose turn came too late. */
export type CommandOutcome = 'executed' | 'unknown' | 'failed' | 'timedOut' | 'expired';

/**
 * Why commands are left out where nothing takes them. `stopping`: they may come again, to whoever
 * takes the place of this process.
 */
export type CommandsLeft = 'notRunning' | 'stopping';

/**
 * What became of a command at one instance: its outcome, or why it was left out. `ended`: the map, or
 * what it says of the route, let it go no further.
 */
export type CommandFate = CommandOutcome | CommandsLeft | 'full' | 'ended';

/** What goes with a message on its way to an instance. */
export interface CommandTerms {
  /** What it takes in the queue; missing: nothing. */
  readonly bytes?: number | undefined;
  /** On the monotonic clock; missing: never. */
  readonly expiresAtMs?: number | undefined;
  /** Called once, when the instance is done with it. */
  readonly settle?: ((fate: CommandFate) => void) | undefined;
}
