import { analyseMap } from '../../../../src/map/analysis/analyse-map.js';
import { compileMap } from '../../../../src/map/compile-map.js';
import type { MapDefinition } from '../../../../src/map/definition/map-definition.js';
import type { RouteDefinition } from '../../../../src/map/definition/route-definition.js';
import type { ValueDefinition } from '../../../../src/map/definition/value-definition.js';
import { textOf, topicOf } from './pattern-of.js';

const ROUTES = 10_000;

const route = (id: string, topic: string, payload: string, type: string): RouteDefinition => ({
  id,
  topic: topicOf(topic),
  payload: { codec: 'text', text: textOf(payload) },
  constants: { fields: { type }, arguments: {} },
  ignored: [],
  values: new Map(),
  publish: {},
});

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

/** The shortest of a few times, in milliseconds: others use the machine, too. */
const shortestMs = (run: () => void): number => {
  const times = [1, 2].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
};

const numbers = [...Array(ROUTES).keys()];

const MAPS: readonly (readonly [name: string, routes: readonly RouteDefinition[]])[] = [
  [
    'a topic for each',
    numbers.map((at) =>
      route(
        `r${at}`,
        `home/room${at % 100}/lamp${at}/<device>`,
        '<action>',
        at % 2 === 0 ? 'command' : 'status',
      ),
    ),
  ],
  [
    'a level of text and capture for each',
    numbers.map((at) => route(`r${at}`, `home/<location>/lamp${at}/<device>`, '<level>', 'status')),
  ],
  [
    'in front of one that reads all',
    [
      ...numbers.slice(1).map((at) => route(`r${at}`, `home/lamp${at}`, '<action>', 'command')),
      route('all', 'home/<device>', '<action>', 'command'),
    ],
  ],
];

// Alone on the machine each takes a quarter of a second; others use it, too.
test.each(MAPS)('10,000 routes are analysed in less than two seconds: %s', (_, routes) => {
  const map = compileMap(house(routes), 'gw');
  const ms = shortestMs(() => {
    expect(analyseMap(map).proofs).toHaveLength(ROUTES);
  });
  expect(ms).toBeLessThan(2000);
});
