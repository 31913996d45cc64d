import { groupBy } from './group-by.js';
import type { ProposedMap, ProposedRoute, ProposedValue } from './proposed-map.js';

const keyOf = (value: ProposedValue): string =>
  JSON.stringify(value, (_key, member: unknown) => (member instanceof Map ? [...member] : member));

/**
 * Moves to the map what routes agree on: a value of one name under `values` of the map where every
 * route that has it means the same (M5.1). A name that some route passes as text stays with the
 * others.
 *
 * @param namesOf every name that a route captures
 */
export const shareValues = (
  routes: readonly ProposedRoute[],
  namesOf: (route: ProposedRoute) => ReadonlySet<string>,
): ProposedMap => {
  const users = groupBy(
    routes.flatMap((route) => [...namesOf(route)].map((name) => ({ name, route }))),
    ({ name }) => name,
  );
  const values = new Map<string, ProposedValue>();
  for (const [name, uses] of users) {
    const [first, ...others] = uses.map(({ route }) => route.values.get(name));
    if (first === undefined) continue;
    if (others.every((value) => value !== undefined && keyOf(value) === keyOf(first)))
      values.set(name, first);
  }
  return {
    values,
    routes: routes.map((route) => ({
      ...route,
      values: new Map([...route.values].filter(([name]) => !values.has(name))),
    })),
  };
};
