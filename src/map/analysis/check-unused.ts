import type { Problem } from '../../errors/problem.js';
import type { MapDefinition } from '../definition/map-definition.js';
import { NOT_ARGUMENTS } from '../definition/not-arguments.js';
import { capturedNames } from '../route/route-names.js';
import { warning } from './problem-of.js';

/** Values that no route uses, by their own name or under another one (M5.1). */
export const checkUnusedValues = (map: MapDefinition): Problem[] => {
  const used = new Set<string>();
  let takesAll = false;
  for (const route of map.routes) {
    const captured = capturedNames(route);
    for (const name of captured) used.add(name);
    takesAll ||= captured.has('argkey');
  }
  const definitions = new Set([...used].flatMap((name) => map.values.get(name) ?? []));
  for (const { values } of map.routes) for (const own of values.values()) definitions.add(own);
  const tables = new Set([...definitions].map(({ map: table }) => table));
  return [...map.values].flatMap(([name, definition]) => {
    if (used.has(name) || definitions.has(definition)) return [];
    // `room: location` is the same vocabulary under another name.
    if (definition.map !== undefined && tables.has(definition.map)) return [];
    if (takesAll && !NOT_ARGUMENTS.has(name)) return [];
    return [
      warning(
        'MAP_UNUSED_VALUE',
        ['values', name],
        `no route has <${name}>, so the value ${name} is never used`,
      ),
    ];
  });
};
