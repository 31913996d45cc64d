import type { TextPattern, TopicPattern } from '../../../../src/map/definition/text-pattern.js';

/** A text pattern as a map writes it; without `<<`. */
export const textOf = (text: string): TextPattern =>
  text
    .split(/(<[^>]+>)/)
    .filter((part) => part !== '')
    .map((part) => {
      const [, name, optional] = /^<([^?>]+)(\??)>$/.exec(part) ?? [];
      return name === undefined ? part : { name, optional: optional === '?' };
    });

/** A topic pattern as a map writes it. */
export const topicOf = (text: string): TopicPattern => {
  const levels = text.split('/');
  const [, tail] = /^<([^*>]+)\*>$/.exec(levels.at(-1) ?? '') ?? [];
  return { levels: (tail === undefined ? levels : levels.slice(0, -1)).map(textOf), tail };
};
