import type { MapDefinition } from '../definition/map-definition.js';
import type { RouteDefinition } from '../definition/route-definition.js';
import type { ValueDefinition } from '../definition/value-definition.js';

/** A value, and under which name of which table it stands. */
export interface FoundValue {
  readonly value: ValueDefinition;
  readonly name: string;
  /** The route whose own value it is; missing where the map has it. */
  readonly routeId?: string | undefined;
}

/** What a name stands for in a route; undefined where it passes as text (M5.1). */
export const namedValue = (
  map: MapDefinition,
  route: RouteDefinition,
  name: string,
): FoundValue | undefined => {
  const own = route.values.get(name);
  if (own !== undefined) return { value: own, name, routeId: route.id };
  const shared = map.values.get(name);
  return shared === undefined ? undefined : { value: shared, name };
};

/** The value of an argument that `<argkey>` stands for: its own, or that of `argvalue` (M5.2). */
export const restValueOf = (
  map: MapDefinition,
  route: RouteDefinition,
  argument: string,
): FoundValue | undefined => namedValue(map, route, argument) ?? namedValue(map, route, 'argvalue');
