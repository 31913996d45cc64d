import type { CaseResult } from './case-result.js';
import { resultRows } from './result-rows.js';

/** One part of two results beside each other; a side that lacks it is undefined. */
export interface DifferenceRow {
  readonly name: string;
  readonly expected: string | undefined;
  readonly actual: string | undefined;
  readonly same: boolean;
}

/** Two results part by part, in the order of the expected one, what only the actual one has after it. */
export const difference = (expected: CaseResult, actual: CaseResult): DifferenceRow[] => {
  const left = resultRows(expected);
  const right = resultRows(actual);
  return [...new Set([...left.keys(), ...right.keys()])].map((name) => ({
    name,
    expected: left.get(name),
    actual: right.get(name),
    same: left.get(name) === right.get(name),
  }));
};
