import { whileRunning } from '../../../../src/app/reload/while-running.js';
import type { Problem } from '../../../../src/errors/problem.js';

const problem = (code: Problem['code']): Problem => ({
  code,
  severity: 'error',
  message: 'm',
  hint: 'begin anew',
});
const NONE = '/nowhere/here.yaml';

test.each([
  ['an empty configuration', 'CONFIG_EMPTY', NONE, false],
  ['a configuration that is gone', 'DOCUMENT_NOT_FOUND', NONE, false],
  ['another file that is gone', 'DOCUMENT_NOT_FOUND', import.meta.filename, true],
  ['another problem', 'CONFIG_UNKNOWN_OPTION', NONE, true],
] as const)('%s', (_, code, file, staysSo) => {
  const { hint, ...rest } = whileRunning(problem(code), file);
  expect(rest).toEqual({ code, severity: 'error', message: 'm' });
  if (staysSo) expect(hint).toBe('begin anew');
  else expect(hint).toMatch(/^put it back/);
});
