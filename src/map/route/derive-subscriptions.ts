import type { MapDefinition } from '../definition/map-definition.js';
import type { RouteDefinition } from '../definition/route-definition.js';
import type { LevelPattern } from '../definition/text-pattern.js';
import type { MessageType } from '../message.js';
import { waysOf } from './ways.js';

const isTypeAlone = (level: LevelPattern): boolean => {
  if ('any' in level || level.length !== 1) return false;
  const [part] = level;
  return typeof part !== 'string' && part?.name === 'type';
};

/** The words of a type in MQTT, aliases too. */
const wordsOf = (type: MessageType, route: RouteDefinition, map: MapDefinition): string[] => {
  const table = (route.values.get('type') ?? map.values.get('type'))?.map;
  return table === undefined ? [type] : [...(table[type] ?? [])];
};

const levelFilters = (level: LevelPattern, typeWords: readonly string[]): readonly string[] => {
  if ('any' in level) return ['+'];
  if (isTypeAlone(level)) return typeWords;
  return [level.every((part) => typeof part === 'string') ? level.join('') : '+'];
};

const filtersOf = (route: RouteDefinition, map: MapDefinition): readonly string[] => {
  const ways = waysOf(map.role, route.direction).in;
  const said = route.constants.fields.type;
  const types = (['command', 'status'] as const).filter(
    (type) => ways[type] && (said === undefined || said === type),
  );
  if (types.length === 0) return [];
  // With both types, one wildcard says less than each word alone.
  const words = types.length === 2 ? ['+'] : types.flatMap((type) => wordsOf(type, route, map));
  const { levels, tail } = route.topic;
  let filters: readonly string[] = [''];
  for (const [index, level] of levels.entries()) {
    const ends = levelFilters(level, words);
    filters = index === 0 ? ends : filters.flatMap((start) => ends.map((end) => `${start}/${end}`));
  }
  if (tail === undefined) return filters;
  return filters.map((filter) => (levels.length === 0 ? '#' : `${filter}/#`));
};

/** Whether every topic that `narrow` receives is received by `wide` as well. */
export const covers = (wide: string, narrow: string): boolean => {
  const [wideLevels, narrowLevels] = [wide.split('/'), narrow.split('/')];
  for (const [index, level] of wideLevels.entries()) {
    if (level === '#') return index > 0 || !narrow.startsWith('$');
    const other = narrowLevels[index];
    if (other === undefined || other === '#') return false;
    if (level !== '+' && level !== other) return false;
    if (level === '+' && index === 0 && other.startsWith('$')) return false;
  }
  return wideLevels.length === narrowLevels.length;
};

/** Beyond so many filters it costs more to look for those that others cover than to keep them. */
const MAX_COMPARED = 2000;

/** The filters that the routes of a map need (M8.1), in the order of the routes. */
export const deriveSubscriptions = (map: MapDefinition): readonly string[] => {
  const all = [...new Set(map.routes.flatMap((route) => filtersOf(route, map)))];
  // Only a filter with a wildcard covers another one.
  const wide = all.filter((filter) => /[+#]/.test(filter));
  if (wide.length > MAX_COMPARED) return all;
  return all.filter((filter) => !wide.some((other) => other !== filter && covers(other, filter)));
};
