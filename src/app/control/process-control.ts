import type { Problem } from '../../errors/problem.js';
import type { ProcessLog } from '../../log/create-log.js';
import type { AppPlan } from '../app-plan.js';
import type { ReloadResult } from '../reload/reload-result.js';

/** What control can do with the process around the gateway; filled in as the process comes to have it. */
export interface ProcessControl {
  readonly log: Pick<ProcessLog, 'child' | 'tap' | 'setConsoleLevel' | 'setDebug'>;
  /** What runs now. */
  running: () => AppPlan;
  /** Loads the files again; missing where there is no configuration file. */
  reload?: () => Promise<ReloadResult>;
  /** What is wrong with the files as they are now; missing where there is no configuration file. */
  check?: () => Promise<readonly Problem[]>;
  /** Ends the process; missing where it is another's. */
  end?: (how: 'stop' | 'restart') => void;
  /**
   * Throws away what was accepted before a wall time, or all; missing while nothing is kept on disk.
   *
   * @returns how many
   */
  purge?: (lane: 'outbox' | 'dead', beforeMs: number | undefined) => Promise<number>;
}
