import type { Problem } from '../errors/problem.js';

/** At most `limit` problems, and one more that says how many are left out. */
export const boundProblems = (problems: readonly Problem[], limit: number): Problem[] => {
  if (problems.length <= limit) return [...problems];
  return [
    ...problems.slice(0, limit),
    {
      code: 'DOCUMENT_TOO_MANY_PROBLEMS',
      severity: 'error',
      message: `${problems.length - limit} more problems are not shown`,
    },
  ];
};
