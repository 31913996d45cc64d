import type { ReadRoute } from './read-route.js';
import type { ResolvedValue, ValueTable } from './value-table.js';

/** Characters that no level of a topic can have, and those that the levels of a tail cannot have. */
const NOT_IN_A_LEVEL = /[/+#\0]/;
const NOT_IN_A_TAIL = /[+#\0]/;

/** Keywords that no topic can carry, of values that stand in a topic. */
const checkKeywords = (route: ReadRoute, told: Map<object, RegExp>): void => {
  for (const use of route.place.uses) {
    if (!use.inTopic) continue;
    const value = route.values.get(use.name);
    if (value === undefined || value.definition.maptype === 'none') continue;
    const { entry, definition } = value;
    const impossible = use.inTail ? NOT_IN_A_TAIL : NOT_IN_A_LEVEL;
    if (told.get(entry) === impossible) continue;
    told.set(entry, impossible);
    for (const [internal, keywords] of Object.entries(definition.map ?? {}))
      for (const [index, keyword] of keywords.entries())
        if (impossible.test(keyword))
          entry.part.list.error(
            'MAP_BAD_KEYWORD',
            [...entry.path, 'map', internal, index],
            `${use.name} keyword "${keyword}" cannot stand in the topic of route ${route.place.name}: it has ${use.inTail ? '+, # or NUL' : '/, +, # or NUL'}`,
            {
              hint: use.inTail
                ? undefined
                : `Remove it, or write <${use.name}*> as the last level, which may have slashes.`,
            },
          );
  }
};

/** M5.10: a default acts where something may be missing. */
const checkDefault = (
  value: ResolvedValue,
  names: readonly string[],
  routes: readonly ReadRoute[],
): void => {
  const { entry, definition } = value;
  if (definition.default === undefined || !entry.part.isMain) return;
  const isUsed = routes.some(({ place }) =>
    place.uses.some(({ name, optional }) => optional && names.includes(name)),
  );
  if (isUsed) return;
  entry.part.list.warn(
    'MAP_UNUSED_DEFAULT',
    [...entry.path, 'default'],
    `the default of ${entry.name} is never used: no route has <${entry.name}?>`,
    {
      hint: `Write <${entry.name}?> where it may be missing, or remove the default.`,
      onKey: true,
    },
  );
};

/** What values and routes say about each other. */
export const checkValues = (values: ValueTable, routes: readonly ReadRoute[]): void => {
  const told = new Map<object, RegExp>();
  for (const route of routes) checkKeywords(route, told);
  for (const value of values.written()) {
    if (value.definition.default === undefined) continue;
    const names = values.names.filter((name) => values.get(name)?.entry === value.entry);
    checkDefault(value, names, routes);
  }
  for (const route of routes)
    if (route.values !== values)
      for (const value of route.values.written()) checkDefault(value, [value.entry.name], [route]);
};
