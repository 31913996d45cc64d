import { typesOf } from '../../map/analysis/types-of.js';
import type { Role } from '../../map/definition/map-definition.js';
import type { ReadRoute } from './read-route.js';

const KEYS = ['delivery', 'id'] as const;

/** What a route itself says of delivery and never does; that of the whole map is for its other routes. */
export const checkOutOfUse = (role: Role, routes: readonly ReadRoute[]): void => {
  for (const { definition, raw, place } of routes) {
    if (typesOf(role, definition, 'out').length > 0) continue;
    for (const key of KEYS)
      if (raw.publish?.[key] !== undefined)
        place.part.list.warn(
          'MAP_ODD_PUBLISH',
          [...place.path, 'publish', key],
          `route ${place.name}: ${key} is about what goes out, and nothing goes out by it with role ${role}`,
          { onKey: true },
        );
  }
};
