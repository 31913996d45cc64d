import type { CaseResult } from './case-result.js';

/** Members in one order, so that equal data gives equal text. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** All but the words of a refusal: they may change, its code does not. */
const saidBy = (result: CaseResult): object => ('code' in result ? { code: result.code } : result);

/** Whether two results say the same; the order of JSON members and arguments does not matter. */
export const sameResult = (expected: CaseResult, actual: CaseResult): boolean =>
  JSON.stringify(saidBy(expected), inOrder) === JSON.stringify(saidBy(actual), inOrder);
