import type { Problem } from '../../../src/errors/problem.js';
import { sortProblems } from '../../../src/errors/sort-problems.js';

const problem = (message: string, file?: string, line = 1, column = 1): Problem => ({
  code: 'MAP_UNKNOWN_KEY',
  severity: 'error',
  message,
  ...(file !== undefined && { where: { file, line, column } }),
});

test('each file from top to bottom, files as they first appear, no place at the end', () => {
  const found = [
    problem('flag'),
    problem('conf 18', 'a.conf', 18),
    problem('map 2', 'map.yaml', 2),
    problem('conf 6:9', 'a.conf', 6, 9),
    problem('variable'),
    problem('map 1', 'map.yaml', 1),
    problem('conf 6:1', 'a.conf', 6),
  ];
  expect(sortProblems(found).map(({ message }) => message)).toEqual([
    'conf 6:1',
    'conf 6:9',
    'conf 18',
    'map 1',
    'map 2',
    'flag',
    'variable',
  ]);
});
