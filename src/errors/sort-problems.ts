import type { Problem } from './problem.js';

/**
 * Problems in the order in which a person mends them: each file from top to bottom, files in the
 * order in which they first appear, and what has no place (variables, flags) at the end.
 */
export const sortProblems = (problems: readonly Problem[]): Problem[] => {
  const files = [...new Set(problems.flatMap(({ where }) => where?.file ?? []))];
  const fileOf = ({ where }: Problem): number =>
    where === undefined ? files.length : files.indexOf(where.file);
  return problems.toSorted(
    (a, b) =>
      fileOf(a) - fileOf(b) ||
      (a.where?.line ?? 0) - (b.where?.line ?? 0) ||
      (a.where?.column ?? 0) - (b.where?.column ?? 0),
  );
};
