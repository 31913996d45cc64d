import type { TextPattern, TopicPattern } from '../definition/text-pattern.js';

/** What stands at a capture, before its value translates it. */
export interface Word {
  readonly name: string;
  readonly word: string;
}

/** The words of a text; undefined where the pattern does not fit it (M2.4). */
export const textWords = (pattern: TextPattern, text: string): Word[] | undefined => {
  const words: Word[] = [];
  let from = 0;
  for (const [index, part] of pattern.entries()) {
    if (typeof part === 'string') {
      if (!text.startsWith(part, from)) return undefined;
      from += part.length;
      continue;
    }
    const next = pattern[index + 1];
    const literal = typeof next === 'string' ? next : '';
    const isLast = index + 2 >= pattern.length;
    const to = isLast ? text.length - literal.length : text.indexOf(literal, from);
    if (to < from || !text.startsWith(literal, to)) return undefined;
    if (to === from && !part.optional) return undefined;
    words.push({ name: part.name, word: text.slice(from, to) });
    from = to;
  }
  return from === text.length ? words : undefined;
};

/** The words of a topic; undefined where the pattern does not fit it (M3). */
export const topicWords = ({ levels, tail }: TopicPattern, topic: string): Word[] | undefined => {
  const given = topic.split('/');
  if (tail === undefined ? given.length !== levels.length : given.length <= levels.length)
    return undefined;
  const words: Word[] = [];
  for (const [index, level] of levels.entries()) {
    if ('any' in level) continue;
    const found = textWords(level, given[index] ?? '');
    if (found === undefined) return undefined;
    words.push(...found);
  }
  return tail === undefined
    ? words
    : [...words, { name: tail, word: given.slice(levels.length).join('/') }];
};
