import type { LevelPattern, TopicPattern } from '../definition/text-pattern.js';
import { literalText } from '../pattern/level-pattern.js';

/** Beyond so many steps the search ends, so that no map can make the analysis long. */
const MAX_STEPS = 1_000_000;

interface Node {
  /** Levels that are one literal text. */
  literal: Map<string, Node> | undefined;
  /** Levels with a capture, by the text before it; what it may be is looked at pair by pair. */
  patterns: Map<string, Node> | undefined;
  /** Topics that end here. */
  readonly ends: number[];
  /** Topics of which the rest is a tail of one or more levels. */
  readonly tails: number[];
}

const NO_NODES: ReadonlyMap<string, Node> = new Map();

/** Without tables: most nodes of a large map never need one of them. */
const createNode = (): Node => ({ literal: undefined, patterns: undefined, ends: [], tails: [] });

/** The literal text at the beginning of a level with captures. */
const prefixOf = (level: LevelPattern): string => {
  if ('any' in level) return '';
  const [first] = level;
  return typeof first === 'string' ? first : '';
};

const childFor = (node: Node, level: LevelPattern): Node => {
  const literal = literalText(level);
  const kind = literal === undefined ? 'patterns' : 'literal';
  const table = node[kind] ?? new Map<string, Node>();
  node[kind] = table;
  const key = literal ?? prefixOf(level);
  const found = table.get(key) ?? createNode();
  table.set(key, found);
  return found;
};

const insert = (root: Node, topic: TopicPattern, route: number): void => {
  let node = root;
  for (const level of topic.levels) node = childFor(node, level);
  (topic.tail === undefined ? node.ends : node.tails).push(route);
};

/** What was found, and whether the search went to its end. */
export interface Overlaps {
  /** For each route the earlier ones that may share a topic with it, in order. */
  readonly earlier: readonly (readonly number[])[];
  /** The first route that was not looked at to the end; the number of routes where all were. */
  readonly complete: number;
}

/**
 * Which topic patterns may fit one topic, found by a tree of levels and not pair by pair: literal
 * levels are told apart here, captures are not.
 */
export const overlappingRoutes = (topics: readonly TopicPattern[]): Overlaps => {
  const root = createNode();
  let steps = 0;

  const search = (topic: TopicPattern): number[] => {
    const found: number[] = [];
    const visit = (node: Node, depth: number): void => {
      steps += 1 + node.ends.length + node.tails.length;
      if (steps > MAX_STEPS) return;
      const level = topic.levels[depth];
      if (level === undefined && topic.tail === undefined) {
        found.push(...node.ends);
        return;
      }
      // Here one more level follows at least, and a tail reads whatever it is.
      found.push(...node.tails);
      const inTail = level === undefined;
      if (inTail && depth > topic.levels.length) found.push(...node.ends);
      const literal = inTail ? undefined : literalText(level);
      // In a tail anything may stand, as at the beginning of a capture.
      const prefix = literal ?? (level === undefined ? '' : prefixOf(level));
      if (literal !== undefined) {
        const child = node.literal?.get(literal);
        if (child !== undefined) visit(child, depth + 1);
      } else
        for (const [text, child] of node.literal ?? NO_NODES)
          if (text.startsWith(prefix)) visit(child, depth + 1);
      for (const [text, child] of node.patterns ?? NO_NODES)
        if (prefix.startsWith(text) || (literal === undefined && text.startsWith(prefix)))
          visit(child, depth + 1);
    };
    visit(root, 0);
    return found.sort((a, b) => a - b);
  };

  const earlier: number[][] = [];
  let complete = topics.length;
  for (const [index, topic] of topics.entries()) {
    const found = steps > MAX_STEPS ? [] : search(topic);
    if (steps > MAX_STEPS) complete = Math.min(complete, index);
    earlier.push(found);
    insert(root, topic, index);
  }
  return { earlier, complete };
};
