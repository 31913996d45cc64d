import type { CaseResult } from './case-result.js';

/** Members in one order, so that equal data gives equal text. */
const inOrder = (key: string, value: unknown): unknown => {
  if (key === 'words') return undefined;
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
};

/** Whether two results say the same; the order of JSON members and arguments does not matter. */
export const sameResult = (expected: CaseResult, actual: CaseResult): boolean =>
  JSON.stringify(expected, inOrder) === JSON.stringify(actual, inOrder);
