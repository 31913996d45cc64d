import type { GatewayError } from '../errors/gateway-error.js';
import type { Problem } from '../errors/problem.js';
import { renderProblems } from '../errors/render-problems.js';
import { asGatewayError } from './as-gateway-error.js';
import type { Terminal } from './terminal.js';

/**
 * Runs a command that was asked for JSON: where it ends without having printed any, what went wrong
 * is printed in the form of `map check --format json`. Its text goes to stderr all the same.
 */
export const withJsonErrors = async <Result>(
  terminal: Terminal,
  run: (terminal: Terminal) => Promise<Result>,
): Promise<Result> => {
  const found: (Problem | GatewayError)[] = [];
  let hasPrinted = false;
  const watched: Terminal = {
    ...terminal,
    out: (text) => {
      hasPrinted = true;
      terminal.out(text);
    },
    complain: (problems) => {
      found.push(...problems);
      terminal.complain(problems);
    },
  };
  try {
    return await run(watched);
  } catch (error) {
    found.push(asGatewayError(error));
    throw error;
  } finally {
    if (!hasPrinted && found.length > 0) terminal.out(renderProblems(found, { format: 'json' }));
  }
};
