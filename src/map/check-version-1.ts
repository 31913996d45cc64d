import type { DocumentPath, Problem } from '../errors/problem.js';
import { checkTopics } from './check-topics.js';

import {
  VERSION_1_FIELDS,
  type Version1Field,
  type Version1Map,
  type Version1Vocabulary,
} from './version-1.js';

const error = (code: Problem['code'], path: DocumentPath, message: string): Problem => ({
  code,
  severity: 'error',
  path,
  message,
});

/** Fields whose keywords become a level of a topic. */
const TOPIC_FIELDS: ReadonlySet<Version1Field> = new Set([
  'function',
  'gateway',
  'location',
  'device',
  'sender',
]);

const NOT_IN_A_LEVEL = /[/+#\0]/;

const checkRoot = (root: string): Problem[] =>
  NOT_IN_A_LEVEL.test(root)
    ? [
        error(
          'MAP_BAD_ROOT',
          ['root'],
          `root is "${root}"; expected one topic level, without /, +, # and NUL`,
        ),
      ]
    : [];

/** One pass over a vocabulary: keywords that no topic can carry, and those claimed twice. */
const checkVocabulary = (
  name: Version1Field,
  entries: Readonly<Record<string, readonly string[]>>,
): Problem[] => {
  const problems: Problem[] = [];
  const owners = new Map<string, string>();
  for (const [internal, keywords] of Object.entries(entries)) {
    for (const [index, keyword] of keywords.entries()) {
      const path = [name, 'map', internal, index];
      const owner = owners.get(keyword);
      if (owner !== undefined)
        problems.push(
          error(
            'MAP_KEYWORD_COLLISION',
            path,
            owner === internal
              ? `${name} keyword "${keyword}" is listed twice under "${internal}"`
              : `${name} keyword "${keyword}" stands for both "${owner}" and "${internal}"`,
          ),
        );
      else owners.set(keyword, internal);
      if (TOPIC_FIELDS.has(name) && NOT_IN_A_LEVEL.test(keyword))
        problems.push(
          error(
            'MAP_BAD_KEYWORD',
            path,
            `${name} keyword "${keyword}" cannot be a topic level: it has /, +, # or NUL`,
          ),
        );
    }
  }
  return problems;
};

/** A table that translates nothing: whoever wrote it meant another maptype. */
const checkUnused = (name: Version1Field, { maptype, map }: Version1Vocabulary): Problem[] =>
  maptype === 'none' && Object.keys(map ?? {}).length > 0
    ? [
        {
          code: 'MAP_UNUSED_TABLE',
          severity: 'warning',
          path: [name, 'map'],
          message: `${name}.map: the table has no effect under maptype none`,
        },
      ]
    : [];

/**
 * What a version-1 map of the right shape can still have wrong, all at once; paths lead into the
 * document.
 */
export const checkVersion1 = (map: Version1Map): Problem[] => [
  ...checkRoot(map.root),
  ...checkTopics(map.root, map.topics),
  ...VERSION_1_FIELDS.flatMap((name) => [
    ...checkUnused(name, map[name]),
    ...checkVocabulary(name, map[name].map ?? {}),
  ]),
];
