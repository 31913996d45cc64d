import type { MapDefinition } from '../definition/map-definition.js';
import type { RouteDefinition } from '../definition/route-definition.js';

/** What decides whether a route prints a message: all but the literal levels of its topic. */
const printsBy = (route: RouteDefinition): string => {
  const { topic, payload, constants, ignored, values } = route;
  const isLiteral = (level: (typeof topic.levels)[number]): boolean =>
    !('any' in level) && level.every((part) => typeof part === 'string');
  // Where a capture stands first, topics that begin with `$` are not printed (M3.4).
  const levels = topic.levels.map((level, index) =>
    isLiteral(level) ? (index === 0 ? 'first' : 'literal') : level,
  );
  const captured = levels.filter((level) => level !== 'literal');
  return JSON.stringify([captured, topic.tail, payload, constants, ignored, [...values]]);
};

/**
 * Routes that never print, and the earlier ones that print all that they could: those differ in
 * nothing but literal levels.
 */
export const neverPrints = (map: MapDefinition): ReadonlyMap<RouteDefinition, RouteDefinition> => {
  const first = new Map<string, RouteDefinition>();
  const found = new Map<RouteDefinition, RouteDefinition>();
  for (const route of map.routes) {
    // The role lets the types of both out, or of neither (M7.3): their `message` is the same.
    if (route.direction === 'in') continue;
    const key = printsBy(route) + (route.direction === undefined ? '' : 'out');
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, route);
    else found.set(route, earlier);
  }
  return found;
};
