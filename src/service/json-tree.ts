import { GatewayError } from '../errors/gateway-error.js';
import type { Json, JsonObject } from '../sdk/interface-contract.js';

const MAX_DEPTH = 32;

/** Whether it has members. */
export const isJsonObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Own members only: a path leads to nothing that the data does not have. */
const member = (tree: Json | undefined, key: string): Json | undefined =>
  isJsonObject(tree) && Object.hasOwn(tree, key) ? tree[key] : undefined;

const shown = (path: readonly string[]): string => path.join('.').slice(0, 200) || 'the state';

/**
 * A frozen copy of a value, which is all JSON.
 *
 * @throws GatewayError `SERVICE_BAD_VALUE`
 */
export const frozenJson = (value: unknown, path: readonly string[] = []): Json => {
  const refused = (what: string): GatewayError =>
    new GatewayError(
      'SERVICE_BAD_VALUE',
      `${shown(path)} is ${what}; expected null, a boolean, a number, a text, or a list or an object of these`,
    );
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (path.length >= MAX_DEPTH) throw refused(`deeper than ${MAX_DEPTH} levels`);
  if (Array.isArray(value))
    return Object.freeze(value.map((item, index) => frozenJson(item, [...path, String(index)])));
  const prototype = typeof value === 'object' ? Object.getPrototypeOf(value) : undefined;
  // Objects of another thread or realm have another Object.prototype, which has none either.
  if (
    typeof value !== 'object' ||
    (prototype !== null && Object.getPrototypeOf(prototype) !== null)
  )
    throw refused(typeof value === 'number' ? `${value}` : `of type ${typeof value}`);
  // It defines members, also one named __proto__, and never sets a prototype.
  return Object.freeze(
    Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, frozenJson(inner, [...path, key])]),
    ),
  );
};

/** What is at a path; undefined where nothing is. */
export const jsonAt = (tree: JsonObject, path: readonly string[]): Json | undefined =>
  path.reduce<Json | undefined>(member, tree);

/**
 * The tree with `value` at a path; objects on the way are made, and what else is there gives way.
 * The tree itself stays. Undefined removes.
 */
export const withJsonAt = (
  tree: JsonObject,
  [key, ...rest]: readonly string[],
  value: Json | undefined,
): JsonObject => {
  if (key === undefined) return isJsonObject(value) ? value : tree;
  const inner = member(tree, key);
  const next =
    rest.length === 0
      ? value
      : withJsonAt(isJsonObject(inner) ? inner : Object.freeze({}), rest, value);
  // A computed name and the dots define members, also one named __proto__.
  if (next !== undefined) return Object.freeze({ ...tree, [key]: next });
  return Object.freeze(Object.fromEntries(Object.entries(tree).filter(([name]) => name !== key)));
};
