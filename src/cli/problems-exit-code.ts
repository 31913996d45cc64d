import { codeEntry } from '../errors/codes.js';
import { EXIT, type ExitCode } from '../errors/exit-code.js';
import type { Problem } from '../errors/problem.js';

/**
 * What a process exits with because of problems: 77 where permission is lacking, 65 where only the
 * map is wrong, 78 otherwise; 0 where there are only warnings.
 */
export const problemsExitCode = (problems: readonly Problem[]): ExitCode => {
  const codes = problems
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => codeEntry(code).exitCode);
  if (codes.length === 0) return EXIT.ok;
  if (codes.includes(EXIT.permission)) return EXIT.permission;
  return codes.every((code) => code === EXIT.badMap) ? EXIT.badMap : EXIT.badConfiguration;
};
