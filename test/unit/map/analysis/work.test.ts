import { analyseMap } from '../../../../src/map/analysis/analyse-map.js';
import { overlappingRoutes } from '../../../../src/map/analysis/overlapping-routes.js';
import { compileMap } from '../../../../src/map/compile-map.js';
import type { MapDefinition } from '../../../../src/map/definition/map-definition.js';
import type { RouteDefinition } from '../../../../src/map/definition/route-definition.js';
import type { ValueDefinition } from '../../../../src/map/definition/value-definition.js';
import { textOf, topicOf } from './pattern-of.js';

/** Counts how often a route is looked at. */
class Looks {
  count = 0;
}

const route = (
  looks: Looks,
  id: string,
  topic: string,
  payload: string,
  type: string,
): RouteDefinition => {
  const pattern = topicOf(topic);
  return {
    id,
    get topic() {
      looks.count += 1;
      return pattern;
    },
    payload: { codec: 'text', text: textOf(payload) },
    constants: { fields: { type }, arguments: {} },
    ignored: [],
    values: new Map(),
    publish: {},
  };
};

const house = (routes: readonly RouteDefinition[]): MapDefinition => ({
  version: 2,
  role: 'device',
  values: new Map<string, ValueDefinition>([
    ['action', { type: 'text', maptype: 'strict', map: { ON: ['on'], OFF: ['off'] } }],
    [
      'level',
      {
        type: 'integer',
        maptype: 'strict',
        number: { factor: 100 / 254, decimals: 0, min: 0, max: 100 },
      },
    ],
  ]),
  routes,
  unmatched: 'drop',
});

type MakeRoutes = (numbers: readonly number[], looks: Looks) => readonly RouteDefinition[];

const MAPS: readonly (readonly [name: string, routes: MakeRoutes])[] = [
  [
    'a topic for each',
    (numbers, looks) =>
      numbers.map((at) =>
        route(
          looks,
          `r${at}`,
          `home/room${at % 100}/lamp${at}/<device>`,
          '<action>',
          at % 2 === 0 ? 'command' : 'status',
        ),
      ),
  ],
  [
    'a level of text and capture for each',
    (numbers, looks) =>
      numbers.map((at) =>
        route(looks, `r${at}`, `home/<location>/lamp${at}/<device>`, '<level>', 'status'),
      ),
  ],
  [
    'in front of one that reads all',
    (numbers, looks) => [
      ...numbers
        .slice(1)
        .map((at) => route(looks, `r${at}`, `home/lamp${at}`, '<action>', 'command')),
      route(looks, 'all', 'home/<device>', '<action>', 'command'),
    ],
  ],
];

/** How often the routes of a map are looked at while it is compiled and analysed. */
const looksAt = (make: MakeRoutes, size: number): number => {
  const looks = new Looks();
  const routes = make([...Array(size).keys()], looks);
  expect(analyseMap(compileMap(house(routes), 'gw')).proofs).toHaveLength(size);
  return looks.count;
};

test.each(MAPS)('ten times the routes are ten times the work: %s', (_, make) => {
  const few = looksAt(make, 100);
  expect(few).toBeGreaterThan(100);
  expect(looksAt(make, 1000)).toBeLessThan(few * 11);
});

test.each(MAPS)('fewer pairs of routes are compared than there are routes: %s', (_, make) => {
  const routes = make([...Array(1000).keys()], new Looks());
  const { earlier, complete } = overlappingRoutes(routes.map(({ topic }) => topic));
  expect(complete).toBe(1000);
  expect(earlier.flat().length).toBeLessThan(1000);
});
