import type { LevelPattern, TextPattern, TopicPattern } from '../definition/text-pattern.js';

/** A text pattern as it is written in a map. */
export const patternText = (pattern: TextPattern): string =>
  pattern
    .map((part) =>
      typeof part === 'string'
        ? part.replaceAll('<', '<<')
        : `<${part.name}${part.optional ? '?' : ''}>`,
    )
    .join('');

const levelText = (level: LevelPattern): string =>
  'any' in level ? level.any : patternText(level);

/** A topic pattern as it is written in a map. */
export const topicText = ({ levels, tail }: TopicPattern): string =>
  [...levels.map(levelText), ...(tail === undefined ? [] : [`<${tail}*>`])].join('/');
