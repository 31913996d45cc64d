import type { TextPattern, TopicPattern } from '../definition/text-pattern.js';
import { joinParts, type PlacedCapture } from './parse-text-pattern.js';
import { type PatternFault, type PatternPart, patternParts } from './pattern-parts.js';

export type ParsedTopic =
  | { readonly topic: TopicPattern; readonly captures: readonly PlacedCapture[] }
  | { readonly fault: PatternFault };

/** A character that no topic can have (MQTT 4.7); one of `<root>` is shown there. */
const wildcardFault = (parts: readonly PatternPart[]): PatternFault | undefined => {
  for (const part of parts) {
    if (part.kind !== 'literal') continue;
    const at = part.text.search(/[+#\0]/);
    if (at === -1) continue;
    const sign = part.text.charAt(at);
    const isOwn = part.length === part.text.length;
    return {
      message:
        sign === '\0'
          ? 'a topic cannot have the character NUL'
          : `${sign} cannot stand in the topic of a route; it is for subscriptions`,
      hint:
        sign === '\0'
          ? undefined
          : `Write a capture in its place, such as ${sign === '+' ? '<device>' : '<device*>'}.`,
      offset: isOwn ? part.offset + at : part.offset,
      length: isOwn ? 1 : part.length,
    };
  }
  return undefined;
};

/** Parts between slashes; the slashes of literals are the borders. */
const levelsOf = (parts: readonly PatternPart[]): PatternPart[][] => {
  let level: PatternPart[] = [];
  const levels = [level];
  for (const part of parts) {
    if (part.kind === 'capture') {
      level.push(part);
      continue;
    }
    for (const [index, text] of part.text.split('/').entries()) {
      if (index > 0) {
        level = [];
        levels.push(level);
      }
      if (text !== '') level.push({ ...part, text });
    }
  }
  return levels;
};

/**
 * Parses a topic pattern (M3.1, M3.2).
 *
 * @example parseTopicPattern('stat/<device>/POWER').topic.levels
 * // [['stat'], [{ name: 'device', optional: false }], ['POWER']]
 */
export const parseTopicPattern = (text: string, root?: string): ParsedTopic => {
  const cut = patternParts(text, root);
  if ('fault' in cut) return cut;
  const fault = wildcardFault(cut.parts);
  if (fault !== undefined) return { fault };
  const levels = levelsOf(cut.parts);
  const [last, ...others] = levels.at(-1) ?? [];
  const tail =
    last?.kind === 'capture' && last.suffix === '*' && others.length === 0 ? last : undefined;
  const patterns: TextPattern[] = [];
  const captures: PlacedCapture[] = [];
  for (const level of tail === undefined ? levels : levels.slice(0, -1)) {
    const joined = joinParts(level);
    if ('fault' in joined) return joined;
    patterns.push(joined.pattern);
    captures.push(...joined.captures);
  }
  if (tail === undefined) return { topic: { levels: patterns }, captures };
  const { name, offset, length } = tail;
  return {
    topic: { levels: patterns, tail: name },
    captures: [...captures, { name, optional: false, offset, length }],
  };
};
