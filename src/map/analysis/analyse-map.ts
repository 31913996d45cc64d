import type { CompiledMap, ExpressionCompiler } from '../compiled-map.js';
import type { MapDefinition } from '../definition/map-definition.js';
import { NOT_ARGUMENTS } from '../definition/not-arguments.js';
import type { RouteDefinition } from '../definition/route-definition.js';
import { topicNames } from '../route/route-names.js';
import type { Analysis } from './analysis.js';
import { checkFilters } from './check-filters.js';
import { checkLoops, type Echo } from './check-loops.js';
import { checkPossible } from './check-possible.js';
import { checkPublishing } from './check-publishing.js';
import { checkReceiving } from './check-receiving.js';
import { checkNeverPrints, checkShadowed } from './check-shadowed.js';
import { checkUnusedValues } from './check-unused.js';
import { neverPrints } from './never-prints.js';
import { overlappingRoutes } from './overlapping-routes.js';
import { proofProblem } from './proof-problem.js';
import { proveRoutes } from './prove-routes.js';
import { createSetsOf } from './route-sets.js';
import { TYPES, typesOf } from './types-of.js';

/**
 * The map with `<argkey>` for arguments that it names somewhere, and no others: that one may be called
 * as a command is no reason to warn of a loop.
 */
const withKnownNames = (map: MapDefinition): MapDefinition => {
  const given = map.values.get('argkey');
  if (given?.maptype === 'strict') return map;
  const names = [...map.values.keys()].filter((name) => !NOT_ARGUMENTS.has(name));
  const table = Object.fromEntries(names.map((name) => [name, [name]]));
  const known = { type: 'text', maptype: 'strict', map: { ...table, ...given?.map } } as const;
  return { ...map, values: new Map([...map.values, ['argkey', known]]) };
};

/**
 * What can be said of a map before it runs: what never works, what is suspicious, and of every
 * two-way route whether it is invertible (M14).
 *
 * @param expressions as `compileMap` got it
 */
export const analyseMap = (map: CompiledMap, expressions?: ExpressionCompiler): Analysis => {
  const { definition, ownName } = map;
  const { routes } = definition;
  const overlaps = overlappingRoutes(routes.map(({ topic }) => topic));
  const setsOf = createSetsOf(definition, ownName);
  const knownSetsOf = routes.some(({ topic }) => topicNames(topic).includes('argkey'))
    ? createSetsOf(withKnownNames(definition), ownName)
    : setsOf;
  const comesIn = new Set(
    routes.filter((route) => typesOf(definition.role, route, 'in').length > 0),
  );
  const readsOf = (some: readonly RouteDefinition[]) =>
    some.filter((route) => comesIn.has(route)).map((route) => setsOf(route, 'read'));

  const later = new Map<RouteDefinition, RouteDefinition[]>();
  const earlier = routes.map((route, index) => {
    const before = (overlaps.earlier[index] ?? []).flatMap((at) => routes[at] ?? []);
    for (const one of before) {
      const known = later.get(one);
      if (known === undefined) later.set(one, [route]);
      else known.push(route);
    }
    return before;
  });
  const echoes = routes.flatMap((route, index): Echo[] =>
    typesOf(definition.role, route, 'out').length === 0
      ? []
      : [
          {
            printed: knownSetsOf(route, 'print'),
            readers: readsOf([...(earlier[index] ?? []), route, ...(later.get(route) ?? [])]),
          },
        ],
  );
  const incoming = routes.flatMap((route, index) =>
    comesIn.has(route)
      ? [
          {
            read: setsOf(route, 'read'),
            // One that refuses a type by the role leaves it to the next.
            earlier: readsOf(earlier[index] ?? []).filter(
              (sets) =>
                sets.route.constants.fields.type !== undefined ||
                typesOf(definition.role, sets.route, 'in').length === TYPES.length,
            ),
          },
        ]
      : [],
  );
  const silent = neverPrints(definition);
  const proofs = proveRoutes(map, { overlaps, setsOf, silent, expressions });
  return {
    problems: [
      ...checkPossible(definition),
      ...checkUnusedValues(definition),
      ...checkFilters(
        definition,
        incoming.map(({ read }) => read),
      ),
      ...checkPublishing(definition),
      ...checkReceiving(definition),
      ...checkShadowed(incoming),
      ...checkNeverPrints(
        new Map(
          [...silent].filter(
            ([route, before]) =>
              // One that reads other topics for the same messages is of use.
              !comesIn.has(route) &&
              typesOf(definition.role, route, 'out').length > 0 &&
              typesOf(definition.role, route, 'out').length ===
                typesOf(definition.role, before, 'out').length,
          ),
        ),
      ),
      ...checkLoops(map, echoes),
      ...proofs.flatMap((proof) => proofProblem(proof) ?? []),
    ],
    proofs,
  };
};
