import type { Problem } from '../errors/problem.js';
import { whereText } from '../errors/where.js';

/** Of a file that is wrong all over, the first ones are enough at a distance. */
const MAX_PROBLEMS = 20;

/** Problems for somebody at a distance: without the lines of the files. */
export const problemsData = (problems: readonly Problem[]): object => ({
  problems: problems.slice(0, MAX_PROBLEMS).map(({ code, severity, message, where, hint }) => ({
    code,
    severity,
    ...(where !== undefined && { where: whereText(where) }),
    message,
    ...(hint !== undefined && { hint }),
  })),
  ...(problems.length > MAX_PROBLEMS && { more: problems.length - MAX_PROBLEMS }),
});
