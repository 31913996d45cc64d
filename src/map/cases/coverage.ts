import type { CompiledMap } from '../compiled-map.js';
import type { MapDefinition } from '../definition/map-definition.js';
import type { RouteDefinition } from '../definition/route-definition.js';
import type { ValueDefinition } from '../definition/value-definition.js';
import { MESSAGE_FIELDS, type Message } from '../message.js';
import { type FoundValue, namedValue, restValueOf } from '../words/named-value.js';
import type { CaseOutcome, Met } from './run-case.js';

/** Something of a map that cases can touch. */
export type CoverageItem =
  | { readonly kind: 'route'; readonly route: string; readonly side: 'in' | 'out' }
  | {
      readonly kind: 'word';
      /** The route whose own value it is. */
      readonly route?: string | undefined;
      readonly value: string;
      readonly internal: string;
      readonly keyword: string;
      /** Not the first keyword of its entry: only ever read. */
      readonly alias: boolean;
    };

/** What of a map cases touch. */
export interface Coverage {
  readonly total: number;
  readonly touched: number;
  /** 0 to 100, whole; 100 only where nothing is missing. */
  readonly percent: number;
  readonly missing: readonly CoverageItem[];
}

const keyOf = (...parts: readonly (string | undefined)[]): string => JSON.stringify(parts);

const itemKey = (item: CoverageItem): string =>
  item.kind === 'route'
    ? keyOf('route', item.route, item.side)
    : keyOf('word', item.route, item.value, item.keyword);

const routeItems = ({ id, direction = 'both' }: RouteDefinition): CoverageItem[] =>
  (['in', 'out'] as const)
    .filter((side) => direction === 'both' || direction === side)
    .map((side) => ({ kind: 'route', route: id, side }));

const wordItems = ({ name, routeId, value }: FoundValue): CoverageItem[] =>
  Object.entries(value.map ?? {}).flatMap(([internal, keywords]) =>
    keywords.map(
      (keyword, index): CoverageItem => ({
        kind: 'word',
        ...(routeId !== undefined && { route: routeId }),
        value: name,
        internal,
        keyword,
        alias: index > 0,
      }),
    ),
  );

/** Each vocabulary once, where it stands first: several names may mean the same one (M5.1). */
const vocabularies = ({ routes, values }: MapDefinition): Map<ValueDefinition, FoundValue> => {
  const all: FoundValue[] = [
    ...[...values].map(([name, value]) => ({ name, value })),
    ...routes.flatMap((route) =>
      [...route.values].map(([name, value]) => ({ name, value, routeId: route.id })),
    ),
  ];
  const found = new Map<ValueDefinition, FoundValue>();
  for (const each of all) if (!found.has(each.value)) found.set(each.value, each);
  return found;
};

/** The key of a keyword, whichever name it was met under. */
type WordKey = (found: FoundValue, keyword: string) => string;

/** The keywords that stood in what was read. */
const readKeys = (map: CompiledMap, met: Met, wordKey: WordKey): string[] => {
  const { route, topic, payload } = met;
  const { definition } = map;
  let argument = '';
  return map.trace(route, topic, payload).flatMap(({ field, from, to }) => {
    if (field === 'argkey') argument = to ?? '';
    const found =
      field === 'argvalue'
        ? restValueOf(definition, route, argument)
        : namedValue(definition, route, field);
    return found === undefined ? [] : [wordKey(found, from)];
  });
};

/** The internal keywords of a message, each with what it stands for. */
const internalWords = (
  map: MapDefinition,
  route: RouteDefinition,
  message: Message,
): [FoundValue | undefined, string][] => [
  [namedValue(map, route, 'type'), message.type],
  ...MESSAGE_FIELDS.map((field): [FoundValue | undefined, string] => [
    namedValue(map, route, field),
    message[field],
  ]),
  ...Object.entries(message.arguments).flatMap(
    ([name, word]): [FoundValue | undefined, string][] => [
      [restValueOf(map, route, name), word],
      [namedValue(map, route, 'argkey'), name],
    ],
  ),
];

/** The keywords that were printed: the first of each entry. */
const printedKeys = (map: MapDefinition, { route, message }: Met, wordKey: WordKey): string[] =>
  internalWords(map, route, message).flatMap(([found, word]) => {
    const table = found?.value.map;
    const [keyword] = table !== undefined && Object.hasOwn(table, word) ? (table[word] ?? []) : [];
    return found === undefined || keyword === undefined ? [] : [wordKey(found, keyword)];
  });

/** Which routes, directions and keywords of a map no case touches; a refusal touches nothing. */
export const coverage = (map: CompiledMap, outcomes: readonly CaseOutcome[]): Coverage => {
  const { definition } = map;
  const found = vocabularies(definition);
  const wordKey: WordKey = (each, keyword) => {
    const { routeId, name } = found.get(each.value) ?? each;
    return keyOf('word', routeId, name, keyword);
  };
  const touched = new Set<string>();
  for (const { checks } of outcomes)
    for (const { side, met } of checks)
      for (const each of met) {
        touched.add(keyOf('route', each.route.id, side));
        const keys =
          side === 'in' ? readKeys(map, each, wordKey) : printedKeys(definition, each, wordKey);
        for (const key of keys) touched.add(key);
      }
  const items = [
    ...definition.routes.flatMap(routeItems),
    ...[...found.values()].flatMap(wordItems),
  ];
  const missing = items.filter((item) => !touched.has(itemKey(item)));
  const count = items.length - missing.length;
  return {
    total: items.length,
    touched: count,
    percent: items.length === 0 ? 100 : Math.floor((count / items.length) * 100),
    missing,
  };
};
