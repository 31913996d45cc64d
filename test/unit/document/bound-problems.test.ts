import { boundProblems } from '../../../src/document/bound-problems.js';
import type { Problem } from '../../../src/errors/problem.js';

const problem = (severity: Problem['severity']): Problem => ({
  code: 'MAP_NO_TOPICS',
  severity,
  message: 'x',
});

test.each(['warning', 'error'] as const)('a %s that is not shown stays one', (severity) => {
  const bounded = boundProblems([problem('warning'), problem('warning'), problem(severity)], 2);
  expect(bounded).toHaveLength(3);
  expect(bounded[2]).toEqual({
    code: 'DOCUMENT_TOO_MANY_PROBLEMS',
    severity,
    message: '1 more problem is not shown',
  });
});
