import { groupBy } from './group-by.js';
import type { ProposedMap, ProposedRoute, ProposedValue } from './proposed-map.js';

const keyOf = (value: unknown): string =>
  JSON.stringify(value, (_key, member: unknown) => (member instanceof Map ? [...member] : member));

/** Whether `whole` means all that `part` means, by the same words. */
const covers = (whole: ProposedValue, part: ProposedValue): boolean => {
  const [table, entries] = [whole['map'], part['map']];
  if (!(table instanceof Map && entries instanceof Map)) return keyOf(whole) === keyOf(part);
  return [...entries].every(([keyword, words]) => keyOf(table.get(keyword)) === keyOf(words));
};

/** The value that means what most others mean too. */
const mostCovering = (values: readonly ProposedValue[]): ProposedValue | undefined =>
  values
    .map((value) => ({ value, count: values.filter((other) => covers(value, other)).length }))
    .sort((a, b) => b.count - a.count)[0]?.value;

/**
 * Moves to the map what routes agree on: a name means the same in the whole map (M5.1), and routes
 * that mean something else by it say so themselves. A name that some route passes as text is left
 * to the routes.
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
    const own = uses
      .map(({ route }) => route.values.get(name))
      .filter((value) => value !== undefined);
    const shared = own.length === uses.length ? mostCovering(own) : undefined;
    if (shared !== undefined) values.set(name, shared);
  }
  const isShared = (name: string, value: ProposedValue): boolean => {
    const shared = values.get(name);
    return shared !== undefined && covers(shared, value);
  };
  return {
    values,
    routes: routes.map((route) => ({
      ...route,
      values: new Map([...route.values].filter(([name, value]) => !isShared(name, value))),
    })),
  };
};
