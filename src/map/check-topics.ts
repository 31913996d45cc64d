import type { DocumentPath, Problem } from '../errors/problem.js';
import { filterFault } from './mqtt-topic.js';
import { VERSION_1_LEVELS } from './version-1.js';

const warning = (code: Problem['code'], path: DocumentPath, message: string): Problem => ({
  code,
  severity: 'warning',
  path,
  message,
});

const checkFilter = (filter: string, index: number): Problem[] => {
  const path = ['topics', index];
  const fault = filterFault(filter);
  if (fault !== undefined)
    return [
      { code: 'MAP_BAD_FILTER', severity: 'error', path, message: `topic "${filter}" ${fault}` },
    ];
  const levels = filter.split('/');
  const reaches =
    levels.at(-1) === '#'
      ? levels.length - 1 <= VERSION_1_LEVELS
      : levels.length === VERSION_1_LEVELS;
  const count = `${levels.length} ${levels.length === 1 ? 'level' : 'levels'}`;
  return reaches
    ? []
    : [
        warning(
          'MAP_FILTER_LEVELS',
          path,
          `topic "${filter}" has ${count}; it never receives a topic of ${VERSION_1_LEVELS}`,
        ),
      ];
};

/** Topics of another root may be meant to come in, but hardly ever these alone. */
const checkRoots = (root: string, topics: readonly string[]): Problem[] => {
  const starts = topics.map((filter) => filter.split('/')[0]);
  if (starts.some((start) => start === root || start === '+' || start === '#')) return [];
  const [first = ''] = topics;
  if (filterFault(first) !== undefined) return [];
  const meant = [root, ...first.split('/').slice(1)].join('/');
  return [
    warning(
      'MAP_FILTER_OTHER_ROOT',
      ['topics', 0],
      `no topic begins with root "${root}"; topic "${first}" does not. Did you mean "${meant}"?`,
    ),
  ];
};

/** What the filters of a version-1 map can have wrong, by themselves and beside its root. */
export const checkTopics = (root: string, topics: readonly string[]): Problem[] =>
  topics.length === 0
    ? [warning('MAP_NO_TOPICS', ['topics'], 'topics is empty: no command can arrive')]
    : [...topics.flatMap(checkFilter), ...checkRoots(root, topics)];
