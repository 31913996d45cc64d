import type { DocumentPath, Problem } from '../../errors/problem.js';

/** Something suspicious. */
export const warning = (
  code: Problem['code'],
  path: DocumentPath,
  message: string,
  hint?: string,
): Problem => ({
  code,
  severity: 'warning',
  path,
  message,
  ...(hint !== undefined && { hint }),
});

/** Something that can never work. */
export const error = (
  code: Problem['code'],
  path: DocumentPath,
  message: string,
  hint?: string,
): Problem => ({
  code,
  severity: 'error',
  path,
  message,
  ...(hint !== undefined && { hint }),
});
