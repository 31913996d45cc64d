import { nearest } from '../document/suggest.js';
import type { RouteDefinition } from '../map/definition/route-definition.js';
import { topicText } from '../map/pattern/pattern-text.js';

/** More routes are not compared: a topic that is far from a thousand is far from all. */
const MAX_COMPARED = 1000;

/** The topic with the literal levels of a route in place of its own; undefined where it has fewer. */
const asRoute = (
  topic: string,
  { topic: { levels, tail } }: RouteDefinition,
): string | undefined => {
  const tokens = topic.split('/');
  if (tail === undefined ? tokens.length !== levels.length : tokens.length <= levels.length)
    return undefined;
  return tokens
    .map((token, index) => {
      const level = levels[index];
      const isLiteral =
        level !== undefined && !('any' in level) && level.every((part) => typeof part === 'string');
      return isLiteral ? level.join('') : token;
    })
    .join('/');
};

/**
 * What to say of a topic that no route reads and that is nearly one of a route: a misspelt level, or
 * small letters for capitals.
 *
 * @example 'route power reads stat/<device>/POWER, which is stat/lamp/POWER here'
 */
export const nearestRoute = (
  topic: string,
  routes: readonly RouteDefinition[],
): string | undefined => {
  const meant = new Map<string, RouteDefinition>();
  for (const route of routes.slice(0, MAX_COMPARED)) {
    const like = asRoute(topic, route);
    if (like !== undefined && like !== topic && !meant.has(like)) meant.set(like, route);
  }
  const found = nearest(topic, [...meant.keys()]);
  const route = found === undefined ? undefined : meant.get(found);
  return route === undefined
    ? undefined
    : `route ${route.id} reads ${topicText(route.topic)}, which is ${found} here`;
};
