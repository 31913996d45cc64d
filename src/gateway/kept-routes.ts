import { isDeepStrictEqual } from 'node:util';
import type { MapDefinition } from '../map/definition/map-definition.js';
import type { RouteDefinition } from '../map/definition/route-definition.js';
import type { ValueDefinition } from '../map/definition/value-definition.js';
import { capturedNames } from '../map/route/route-names.js';

/** Of the map's values, those that the route may use. */
const valuesOf = (
  route: RouteDefinition,
  { values }: MapDefinition,
): ReadonlyMap<string, ValueDefinition> => {
  const names = capturedNames(route);
  // Any value of the map may be that of an argument which has no capture of its own.
  if (names.has('argkey')) return values;
  return new Map([...values].filter(([name]) => names.has(name)));
};

/**
 * The ids of the routes that are in both maps and mean the same in both: what they remember stays
 * true when one map takes the place of the other.
 */
export const keptRoutes = (before: MapDefinition, after: MapDefinition): ReadonlySet<string> => {
  if (before.role !== after.role || before.encoding !== after.encoding) return new Set();
  const earlier = new Map(before.routes.map((route) => [route.id, route]));
  return new Set(
    after.routes
      .filter((route) => {
        const other = earlier.get(route.id);
        return (
          other !== undefined &&
          isDeepStrictEqual(other, route) &&
          isDeepStrictEqual(valuesOf(other, before), valuesOf(route, after))
        );
      })
      .map(({ id }) => id),
  );
};
