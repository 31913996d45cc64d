import type { Problem } from '../errors/problem.js';

/** At most `limit` problems, and one more that says how many are left out. */
export const boundProblems = (problems: readonly Problem[], limit: number): Problem[] => {
  if (problems.length <= limit) return [...problems];
  const rest = problems.slice(limit);
  return [
    ...problems.slice(0, limit),
    {
      code: 'DOCUMENT_TOO_MANY_PROBLEMS',
      severity: rest.some(({ severity }) => severity === 'error') ? 'error' : 'warning',
      message: `${rest.length} more ${rest.length === 1 ? 'problem is' : 'problems are'} not shown`,
    },
  ];
};
