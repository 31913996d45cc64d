import { codeEntry } from './codes.js';
import { EXIT, type ExitCode } from './exit-code.js';
import type { Problem } from './problem.js';

/**
 * What a process exits with because of a file that is wrong: 77 where permission is lacking,
 * otherwise `wrong`; 0 where there are only warnings.
 */
export const problemsExitCode = (problems: readonly Problem[], wrong: ExitCode): ExitCode => {
  const codes = problems
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => codeEntry(code).exitCode);
  if (codes.length === 0) return EXIT.ok;
  return codes.includes(EXIT.permission) ? EXIT.permission : wrong;
};
