import { GatewayError } from '../../../src/errors/gateway-error.js';
import type { Problem } from '../../../src/errors/problem.js';
import { renderProblems, summarizeProblems } from '../../../src/errors/render-problems.js';

const problem = (severity: Problem['severity'], message: string): Problem => ({
  code: 'MAP_UNKNOWN_KEY',
  severity,
  message,
});
const error = problem('error', 'a');
const warning = problem('warning', 'b');

test.each([
  [[], 'No problems.'],
  [[error], '1 error.'],
  [[warning], '1 warning.'],
  [[error, warning, warning], '1 error, 2 warnings.'],
  [[error, error], '2 errors.'],
  [[new GatewayError('MAP_NO_ACTION', 'm')], '1 error.'],
])('summary %#', (problems, text) => {
  expect(summarizeProblems(problems)).toBe(text);
});

test('text: the problems in the given order, then the summary', () => {
  expect(renderProblems([warning, error], { format: 'text' })).toBe(
    'warning  MAP_UNKNOWN_KEY  b\nerror  MAP_UNKNOWN_KEY  a\n1 error, 1 warning.',
  );
  expect(renderProblems([], { format: 'text' })).toBe('No problems.');
});

test('an error that stands for several problems is replaced by them', () => {
  const collection = new GatewayError('MAP_UNKNOWN_KEY', 'the map has 2 problems', {
    problems: [error, warning],
  });
  expect(renderProblems([collection], { format: 'text' })).toBe(
    'error  MAP_UNKNOWN_KEY  a\nwarning  MAP_UNKNOWN_KEY  b\n1 error, 1 warning.',
  );
});

test('json: one object with the counts', () => {
  expect(renderProblems([error, warning], { format: 'json' })).toBe(
    '{"problems":[{"severity":"error","code":"MAP_UNKNOWN_KEY","message":"a"},{"severity":"warning","code":"MAP_UNKNOWN_KEY","message":"b"}],"errors":1,"warnings":1}',
  );
});

test('github: one command a problem', () => {
  expect(renderProblems([error], { format: 'github' })).toBe(
    '::error title=MAP_UNKNOWN_KEY::a\n1 error.',
  );
});
