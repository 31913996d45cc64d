import { isRecord } from '../../document/is-record.js';
import type { ParsedDocument } from '../../document/parsed-document.js';
import { listOf } from '../../document/suggest.js';
import type { DocumentPath, Problem } from '../../errors/problem.js';
import { keysInFileOrder } from './keys-in-file-order.js';
import type { RouteFile } from './map-part.js';

/** A table, so that none can be forgotten. */
const ROUTE_KEYS: Readonly<Record<keyof RouteFile, true>> = {
  description: true,
  topic: true,
  payload: true,
  message: true,
  ignore: true,
  values: true,
  direction: true,
  receive: true,
  publish: true,
  report: true,
  merge: true,
  discovery: true,
};

const isRouteKey = (key: string): boolean => Object.hasOwn(ROUTE_KEYS, key);

/** The line in which a value ends, as far as its members tell. */
const lastLine = (document: ParsedDocument, path: DocumentPath, value: unknown): number => {
  const last = Array.isArray(value)
    ? value.length - 1
    : isRecord(value)
      ? keysInFileOrder(document, path, value).at(-1)
      : undefined;
  if (last === undefined || last === -1) return document.locate(path)?.line ?? 0;
  const inner: unknown = Reflect.get(Object(value), last);
  return lastLine(document, [...path, last], inner);
};

interface FlatKeys {
  /** Of the route that they belong to; missing where nobody wrote one. */
  readonly name: string | undefined;
  readonly keys: readonly string[];
}

/** The first keys of a route that stand where names of routes do; a route may be called topic. */
const findFlat = (
  routes: Readonly<Record<string, unknown>>,
  names: readonly string[],
): FlatKeys | undefined => {
  const text = names.findIndex((key) => isRouteKey(key) && typeof routes[key] === 'string');
  if (text === -1) return undefined;
  const start = names.findLastIndex((key, index) => index < text && !isRouteKey(key)) + 1;
  const end = names.findIndex((key, index) => index > text && !isRouteKey(key));
  const keys = names.slice(start, end === -1 ? names.length : end);
  const name = names[start - 1];
  const route = name === undefined ? undefined : routes[name];
  const isAnother = isRecord(route) && keys.some((key) => Object.hasOwn(route, key));
  return { name: isAnother ? undefined : name, keys };
};

/**
 * Routes whose keys stand beside their names, not under them, or without a name: one mistake, which
 * without this is one for each key. What else is said of such a map, as that a key stands twice, follows from it.
 *
 * @example
 * routes:
 *   lamp:
 *   topic: home/lamp
 */
export const flatRoute = (document: ParsedDocument): Problem | undefined => {
  const { data } = document;
  const routes = isRecord(data) ? data['routes'] : undefined;
  if (!isRecord(routes)) return undefined;
  const names = keysInFileOrder(document, ['routes'], routes);
  const { name, keys = [] } = findFlat(routes, names) ?? {};
  const [first] = keys;
  const last = keys.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const where = document.locate(['routes', first], 'key');
  const end = lastLine(document, ['routes', last], routes[last]);
  const lines = where?.line === end ? `line ${end}` : `lines ${where?.line ?? 0} to ${end}`;
  const others = names.filter((other) => other !== name && routes[other] === null);
  const likewise = others.length === 0 ? '' : ` So it is with ${listOf(others, 'and')}.`;
  const stand = `${listOf(keys, 'and')} ${keys.length === 1 ? 'stands' : 'stand'}`;
  return {
    code: 'MAP_WRONG_TYPE',
    severity: 'error',
    message:
      name === undefined
        ? `${stand} where the name of a route is wanted`
        : `${stand} beside route ${name}, not under it`,
    hint:
      name === undefined
        ? `Write a name and a colon above, and indent ${lines} deeper than it.`
        : `Indent ${lines} deeper than ${name}.${likewise}`,
    path: ['routes'],
    ...(where !== undefined && { where }),
  };
};
