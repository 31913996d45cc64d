import { escapeControl } from './escape-control.js';
import type { Problem } from './problem.js';
import {
  problemRecord,
  type RenderableProblem,
  type RenderOptions,
  renderProblem,
} from './render-problem.js';

type ProblemOrCollection = RenderableProblem & { readonly problems?: readonly Problem[] };

const counted = (count: number, noun: string): string[] =>
  count === 0 ? [] : [`${count} ${noun}${count === 1 ? '' : 's'}`];

/**
 * How many problems there are, in words.
 *
 * @example summarizeProblems(problems) // '1 error, 2 warnings.'
 */
export const summarizeProblems = (problems: readonly RenderableProblem[]): string => {
  const warnings = problems.filter((problem) => problem.severity === 'warning').length;
  const parts = [...counted(problems.length - warnings, 'error'), ...counted(warnings, 'warning')];
  return parts.length === 0 ? 'No problems.' : `${parts.join(', ')}.`;
};

const eachProblem = (found: readonly ProblemOrCollection[]): readonly RenderableProblem[] =>
  found.flatMap((problem): readonly RenderableProblem[] =>
    problem.problems === undefined || problem.problems.length === 0 ? [problem] : problem.problems,
  );

/** Problems as a program reads them: `problems`, `errors` and `warnings`. */
export const problemsRecord = (
  found: readonly ProblemOrCollection[],
): Readonly<Record<string, unknown>> => {
  const problems = eachProblem(found);
  const warnings = problems.filter((problem) => problem.severity === 'warning').length;
  const errors = problems.length - warnings;
  return { problems: problems.map(problemRecord), errors, warnings };
};

/**
 * Renders problems in the given order, then the summary; a `GatewayError` that stands for several
 * problems is replaced by them. `json` gives one object with `problems`, `errors` and `warnings`.
 * No line break at the end.
 */
export const renderProblems = (
  found: readonly ProblemOrCollection[],
  options: RenderOptions,
): string => {
  if (options.format === 'json') return escapeControl(JSON.stringify(problemsRecord(found)));
  const problems = eachProblem(found);
  const lines = problems.map((problem) => renderProblem(problem, options));
  return [...lines, summarizeProblems(problems)].join('\n');
};
