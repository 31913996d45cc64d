import { suggestion } from '../../document/suggest.js';
import { keysInFileOrder } from './keys-in-file-order.js';
import type { Route, Value } from './map-file-2.generated.js';
import { type Entry, entryKey, type RouteFile } from './map-part.js';
import type { PartNode } from './part-tree.js';

type Table<Raw> = ReadonlyMap<string, Entry<Raw>>;

/** The tables of a file with those that it includes (M12.2). */
export interface MergedTables {
  readonly values: Table<Value>;
  readonly routes: Table<RouteFile>;
}

const isSame = (one: Entry<unknown>, other: Entry<unknown>): boolean =>
  one.part.root === other.part.root && JSON.stringify(one.raw) === JSON.stringify(other.raw);

/** What included files have; the same name in two of them is told, unless the including one decides. */
const joinIncluded = <Raw extends Value | RouteFile>(
  node: PartNode,
  kind: 'values' | 'routes',
  tables: readonly Table<Raw>[],
): Map<string, Entry<Raw>> => {
  const { part, included } = node;
  const decided: object = part.data[kind] ?? {};
  const joined = new Map<string, Entry<Raw>>();
  for (const [index, table] of tables.entries())
    for (const [name, entry] of table) {
      if (Object.hasOwn(decided, name) || part.wrong.has(entryKey(kind, name))) continue;
      const first = joined.get(name);
      if (first === undefined) {
        joined.set(name, { ...entry, via: [...entry.via, part] });
        continue;
      }
      if (isSame(first, entry)) continue;
      const word = kind === 'values' ? 'value' : 'route';
      const [one, other] = [first, entry].map((each) => each.part.document.file);
      part.list.error(
        'MAP_INCLUDE_CONFLICT',
        included[index]?.path ?? ['include'],
        `the ${word} "${name}" stands in ${one} and in ${other}`,
        {
          hint:
            kind === 'values'
              ? `Write ${name} under values of this file: that decides for all of them. Where they differ on purpose, move each under the values of its own routes.`
              : `Write ${name} under routes of this file: that decides; ${name}: false leaves it out.`,
        },
      );
    }
  return joined;
};

const ownEntry = <Raw>(
  node: PartNode,
  kind: 'values' | 'routes',
  name: string,
  raw: Raw,
): Entry<Raw> => ({
  name,
  raw,
  part: node.part,
  path: [kind, name],
  via: [node.part],
});

/** M12.2: own entries first, in the order of the file; `false` removes an included route. */
const mergeRoutes = (node: PartNode, included: readonly MergedTables[]): Table<RouteFile> => {
  const { part } = node;
  const own: Readonly<Record<string, Route>> = part.data.routes ?? {};
  const there = new Set(included.flatMap(({ routes }) => [...routes.keys()]));
  const isKnown =
    node.isWhole &&
    node.included.every((each) => each.node.isWhole && each.node.part.wrong.size === 0);
  const routes = new Map<string, Entry<RouteFile>>();
  for (const name of keysInFileOrder(part.document, ['routes'], own)) {
    const raw = own[name];
    if (typeof raw === 'object') routes.set(name, ownEntry(node, 'routes', name, raw));
    else if (raw === false && isKnown && !there.has(name))
      part.list.error(
        'MAP_BAD_REFERENCE',
        ['routes', name],
        `there is no included route "${name}" that could be removed. ${suggestion(name, [...there])}`,
        {
          onKey: true,
        },
      );
  }
  const joined = joinIncluded(
    node,
    'routes',
    included.map((tables) => tables.routes),
  );
  for (const [name, entry] of joined) routes.set(name, entry);
  return routes;
};

/** The one table of values and the one of routes that a map and its inclusions are. */
export const mergeParts = (node: PartNode): MergedTables => {
  const included = node.included.map((each) => mergeParts(each.node));
  const values = new Map<string, Entry<Value>>();
  for (const [name, raw] of Object.entries(node.part.data.values ?? {}))
    values.set(name, ownEntry(node, 'values', name, raw));
  const joined = joinIncluded(
    node,
    'values',
    included.map((tables) => tables.values),
  );
  for (const [name, entry] of joined) values.set(name, entry);
  return { values, routes: mergeRoutes(node, included) };
};
