import type { MapDefinition } from '../definition/map-definition.js';
import { NOT_ARGUMENTS } from '../definition/not-arguments.js';
import type { RouteDefinition } from '../definition/route-definition.js';
import type { ValueDefinition } from '../definition/value-definition.js';

/** What a name stands for in a route (M5.1); undefined: text that passes. */
export const definitionOf = (
  map: MapDefinition,
  route: RouteDefinition,
  name: string,
): ValueDefinition | undefined => route.values.get(name) ?? map.values.get(name);

/** The arguments that the map has values for and `<argkey>` may stand for in a route. */
export const restNames = (map: MapDefinition, route: RouteDefinition): readonly string[] => {
  const argkey = definitionOf(map, route, 'argkey');
  const isStrict = argkey?.maptype === 'strict' && argkey.map !== undefined;
  return [...new Set([...map.values.keys(), ...route.values.keys()])].filter(
    (name) => !NOT_ARGUMENTS.has(name) && !(isStrict && !Object.hasOwn(argkey.map ?? {}, name)),
  );
};

/** The same for an argument that `<argkey>` stands for (M5.2). */
export const restDefinitionOf = (
  map: MapDefinition,
  route: RouteDefinition,
  key: string,
): ValueDefinition | undefined =>
  (NOT_ARGUMENTS.has(key) ? undefined : definitionOf(map, route, key)) ??
  definitionOf(map, route, 'argvalue');
