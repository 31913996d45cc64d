import type { Problem } from '../../errors/problem.js';
import type { MapDefinition } from '../definition/map-definition.js';
import { warning } from './problem-of.js';
import { typesOf } from './types-of.js';

const CODE = 'MAP_ODD_RECEIVE';

/** Settings of receiving that do nothing. */
export const checkReceiving = ({ role, routes }: MapDefinition): Problem[] =>
  routes.flatMap((route) => {
    if (route.receive === undefined) return [];
    const path = ['routes', route.id, 'receive'];
    const types = typesOf(role, route, 'in');
    if (types.length === 0)
      return [
        warning(
          CODE,
          path,
          `route ${route.id}: receive is about what comes in, and nothing comes in by it with role ${role}`,
        ),
      ];
    return route.receive.retained === undefined || types.includes('command')
      ? []
      : [
          warning(
            CODE,
            [...path, 'retained'],
            `route ${route.id}: retained is about commands, and only statuses come in by it; those come in whether they were retained or not`,
          ),
        ];
  });
