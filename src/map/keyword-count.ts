import type { MapDefinition } from './definition/map-definition.js';

/** How many internal keywords the vocabularies of a map have; the words of the type are not counted. */
export const keywordCount = ({ values }: MapDefinition): number =>
  [...values].reduce(
    (sum, [name, { map }]) => sum + (name === 'type' ? 0 : Object.keys(map ?? {}).length),
    0,
  );
