import type { ConformanceReport, InterfaceTarget } from '../check-interface.js';
import type { RuleResult } from '../conformance/conformance-rule.js';

/** What the process that tries an interface is told. */
export interface TrialRequest {
  readonly target: Pick<InterfaceTarget, 'file' | 'folder'>;
  /** Decided by a process before it. */
  readonly settled: readonly RuleResult[];
}

/** What it tells: which rule it tries now, what became of one, and all at the end. */
export type TrialMessage =
  | { readonly trying: string }
  | { readonly result: RuleResult }
  | { readonly report: ConformanceReport };
