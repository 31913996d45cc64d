import type { Trial } from './trial.js';
import type { Verdict } from './verdict.js';

/** What became of one rule. */
export interface RuleResult {
  /** Its name, for example `stop-twice`. */
  readonly rule: string;
  /** What is asked for, in one sentence. */
  readonly sentence: string;
  readonly outcome: 'kept' | 'broken' | 'skipped';
  /** What was seen where it is broken; why, where it was skipped. */
  readonly seen: string;
  /** What to do where it is broken. */
  readonly remedy: string;
  /** The broken rule because of which it was skipped. */
  readonly blocking?: string;
}

/** One thing that an interface has to keep to, and how that is tried. */
export interface ConformanceRule {
  readonly id: string;
  readonly sentence: string;
  readonly remedy: string;
  /** Rules without which this one cannot be tried. */
  readonly needs: readonly string[];
  readonly run: (trial: Trial) => Verdict | Promise<Verdict>;
}
