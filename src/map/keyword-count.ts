import type { MapDefinition } from './definition/map-definition.js';

/**
 * How many internal keywords the vocabularies of a map and of its routes have. One that several
 * names mean counts once; the words of the type are not counted.
 */
export const keywordCount = ({ values, routes }: MapDefinition): number => {
  const named = [...values, ...routes.flatMap((route) => [...route.values])];
  const counted = new Set(named.flatMap(([name, value]) => (name === 'type' ? [] : [value])));
  return [...counted].reduce((sum, { map }) => sum + Object.keys(map ?? {}).length, 0);
};
