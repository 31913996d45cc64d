import { existsSync } from 'node:fs';
import type { Problem } from '../../errors/problem.js';

const HINT =
  'put it back as it was, or mend it; until then the gateway goes on by what it read before';

/**
 * A problem as it is for a gateway that runs: where its configuration is gone, another one to start
 * from is no advice.
 *
 * @param file the configuration
 */
export const whileRunning = (problem: Problem, file: string | undefined): Problem => {
  const isGone = problem.code === 'DOCUMENT_NOT_FOUND' && file !== undefined && !existsSync(file);
  return isGone || problem.code === 'CONFIG_EMPTY' ? { ...problem, hint: HINT } : problem;
};
