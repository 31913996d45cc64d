import type { RouteDefinition } from '../definition/route-definition.js';
import type { LevelPattern } from '../definition/text-pattern.js';
import { literalText } from '../pattern/level-pattern.js';

/** A route with its place in the map: the first goes first. */
export interface RankedRoute {
  readonly rank: number;
  readonly route: RouteDefinition;
}

interface Node {
  /** Behind a level of literal text; most nodes of a large map have none. */
  literals: Map<string, Node> | undefined;
  /** Behind a level with a capture. */
  any: Node | undefined;
  /** Routes whose pattern ends here. */
  readonly ends: RankedRoute[];
  /** Routes whose tail begins here. */
  readonly tails: RankedRoute[];
}

const emptyNode = (): Node => ({ literals: undefined, any: undefined, ends: [], tails: [] });

/** Whether a level may be met by a topic that begins with `$` (M3.4). */
const meetsDollar = (level: LevelPattern | undefined): boolean =>
  level !== undefined &&
  ('any' in level || literalText(level) !== undefined || typeof level[0] === 'string');

const insert = (root: Node, ranked: RankedRoute): void => {
  const { levels, tail } = ranked.route.topic;
  let node = root;
  for (const level of levels) {
    const literal = literalText(level);
    let next = literal === undefined ? node.any : node.literals?.get(literal);
    if (next === undefined) {
      next = emptyNode();
      if (literal === undefined) node.any = next;
      else {
        node.literals ??= new Map();
        node.literals.set(literal, next);
      }
    }
    node = next;
  }
  (tail === undefined ? node.ends : node.tails).push(ranked);
};

const collect = (
  node: Node,
  levels: readonly string[],
  depth: number,
  found: (readonly RankedRoute[])[],
): void => {
  const level = levels[depth];
  if (level === undefined) {
    if (node.ends.length > 0) found.push(node.ends);
    return;
  }
  if (node.tails.length > 0) found.push(node.tails);
  const literal = node.literals?.get(level);
  if (literal !== undefined) collect(literal, levels, depth + 1, found);
  if (node.any !== undefined) collect(node.any, levels, depth + 1, found);
};

const NONE: readonly RankedRoute[] = [];

/** The routes whose topic pattern may fit the levels of a topic, in the order of the map. */
export type FindRoutes = (levels: readonly string[]) => readonly RankedRoute[];

/**
 * Routes in a trie by level: what a look-up costs depends on the depth of the topic, not on how many
 * routes there are. What stands among literal text in one level is looked at by the route itself.
 */
export const routeTrie = (routes: readonly RouteDefinition[]): FindRoutes => {
  const root = emptyNode();
  for (const [rank, route] of routes.entries()) insert(root, { rank, route });
  return (levels) => {
    const found: (readonly RankedRoute[])[] = [];
    collect(root, levels, 0, found);
    const [first] = found;
    if (first === undefined) return NONE;
    const all = found.length === 1 ? first : found.flat().sort((a, b) => a.rank - b.rank);
    return levels[0]?.startsWith('$') === true
      ? all.filter(({ route }) => meetsDollar(route.topic.levels[0]))
      : all;
  };
};
