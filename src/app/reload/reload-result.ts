import type { ExitCode } from '../../errors/exit-code.js';
import type { Problem } from '../../errors/problem.js';
import type { PlanChanges } from './compare-plans.js';

/** Why a reload was asked for; `start` stands for the start itself, generation 1. */
export type ReloadReason = 'start' | 'files' | 'signal' | 'request';

/** What became of one reload. */
export interface ReloadResult {
  /** `refused`: all goes on as it was. */
  readonly result: 'ok' | 'unchanged' | 'refused';
  /** The one that runs now. */
  readonly generation: number;
  readonly reason: ReloadReason;
  /** When it was decided, ISO 8601. */
  readonly at: string;
  /** What is different now; missing unless the result is `ok`. */
  readonly changed?: Omit<PlanChanges, 'fixed'>;
  /** Errors say why it was refused, or which interface did not start; warnings are only told. */
  readonly problems: readonly Problem[];
  /** As `config check` has it; of the code where an interface with `start: fail` did not start. */
  readonly exitCode: ExitCode;
}
