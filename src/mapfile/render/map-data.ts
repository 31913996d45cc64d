import type { MapDefinition } from '../../map/definition/map-definition.js';
import { VERSION_1_FIELDS } from '../../map/version-1.js';
import { present } from './present.js';
import { routeData } from './route-data.js';
import { valueData } from './value-data.js';

/** Version 1 has ten keys and one route, of which the file says the root only. */
const version1Data = ({ routes, subscriptions, values }: MapDefinition): object => {
  const [level] = routes[0]?.topic.levels ?? [];
  const root = level !== undefined && 'any' in level ? level.any : '';
  return {
    root,
    topics: subscriptions ?? [],
    ...Object.fromEntries(
      VERSION_1_FIELDS.map((name) => {
        const { maptype = 'none', map } = values.get(name) ?? {};
        return [name, present({ maptype, map })];
      }),
    ),
  };
};

/** A map as it is written in a file: included maps in it, nothing left to be resolved. */
export const mapData = (map: MapDefinition): object =>
  map.version === 1
    ? version1Data(map)
    : present({
        version: 2,
        role: map.role,
        topics: map.subscriptions,
        unmatched: map.unmatched === 'drop' ? undefined : map.unmatched,
        values:
          map.values.size === 0
            ? undefined
            : new Map([...map.values].map(([name, value]) => [name, valueData(value)])),
        // A Map: an object would put routes whose names are numbers first.
        routes: new Map(map.routes.map((route) => [route.id, routeData(route)])),
      });
