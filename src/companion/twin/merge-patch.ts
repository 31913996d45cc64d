import { isDeepStrictEqual } from 'node:util';
import type { Json, JsonObject } from '../../sdk/interface-contract.js';
import { asObject } from './json-document.js';

/**
 * What becomes of `target` by a merge patch (RFC 7396): members are replaced, objects merged, and null
 * removes a member. Names such as `__proto__` are members like any other.
 *
 * @example mergePatch({ a: 1, b: { c: 2 } }, { a: null, b: { d: 3 } }) // { b: { c: 2, d: 3 } }
 */
export const mergePatch = (target: JsonObject, patch: JsonObject): JsonObject => {
  const merged = new Map(Object.entries(target));
  for (const [name, value] of Object.entries(patch)) {
    const inside = asObject(value);
    if (value === null) merged.delete(name);
    else if (inside === undefined) merged.set(name, value);
    else merged.set(name, mergePatch(asObject(merged.get(name)) ?? {}, inside));
  }
  return Object.fromEntries(merged);
};

/**
 * The merge patch that makes `to` of `from`; empty where they are the same. A null in `to` counts as
 * a member that is not there.
 *
 * @example diffPatch({ a: 1, b: 2 }, { b: 3 }) // { a: null, b: 3 }
 */
export const diffPatch = (from: JsonObject, to: JsonObject): JsonObject => {
  const before = new Map(Object.entries(from));
  const after = new Map(Object.entries(to).filter(([, value]) => value !== null));
  const patch: [string, Json][] = [...before.keys()]
    .filter((name) => !after.has(name))
    .map((name) => [name, null]);
  for (const [name, value] of after) {
    const earlier = before.get(name);
    if (isDeepStrictEqual(earlier, value)) continue;
    const [old, now] = [asObject(earlier), asObject(value)];
    if (old === undefined || now === undefined) patch.push([name, value]);
    else {
      const inside = diffPatch(old, now);
      if (Object.keys(inside).length > 0) patch.push([name, inside]);
      else if (Object.keys(now).length === 0) patch.push([name, {}]);
    }
  }
  return Object.fromEntries(patch);
};
