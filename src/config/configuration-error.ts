import { codeEntry } from '../errors/codes.js';
import { EXIT } from '../errors/exit-code.js';
import { GatewayError } from '../errors/gateway-error.js';
import type { Problem } from '../errors/problem.js';

/**
 * The error that ends a start because of problems in the configuration; undefined if these are only
 * warnings. Ends with 78, whatever the codes of the problems say, but with 77 if the file may not be
 * read.
 */
export const configurationError = (problems: readonly Problem[]): GatewayError | undefined => {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (first === undefined) return undefined;
  const count = errors.length === 1 ? '1 problem' : `${errors.length} problems`;
  const forbidden = errors.find(({ code }) => codeEntry(code).exitCode === EXIT.permission);
  return forbidden === undefined
    ? new GatewayError('CONFIG_INVALID', `the configuration has ${count}`, { problems })
    : new GatewayError(forbidden.code, forbidden.message, { problems });
};
