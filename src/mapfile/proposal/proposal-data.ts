import type { ProposedMap, ProposedRoute } from '../../map/propose/proposed-map.js';

/** The members that are there, in their order. */
const present = (members: readonly (readonly [string, unknown])[]): Map<string, unknown> =>
  new Map(members.filter(([, value]) => value !== undefined && value !== ''));

const unlessEmpty = (table: ReadonlyMap<string, unknown>): unknown =>
  table.size === 0 ? undefined : table;

const routeData = (route: ProposedRoute): Map<string, unknown> => {
  const data = present([
    ['topic', route.topic],
    ['message', present(Object.entries(route.message))],
    ['values', unlessEmpty(route.values)],
    ['direction', route.direction],
    ['publish', route.retain && { retain: true }],
  ]);
  // The empty payload is one that is there.
  return new Map([...data].toSpliced(1, 0, ['payload', route.payload]));
};

/** A proposed map as it is written in a file. */
export const proposalData = (
  { values, routes }: ProposedMap,
  tests: readonly unknown[],
): Map<string, unknown> =>
  present([
    ['version', 2],
    ['role', 'controller'],
    ['values', unlessEmpty(values)],
    ['routes', new Map(routes.map((route) => [route.id, routeData(route)]))],
    ['tests', tests.length === 0 ? undefined : tests],
  ]);
