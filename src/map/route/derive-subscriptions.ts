import type { MapDefinition } from '../definition/map-definition.js';
import type { RouteDefinition } from '../definition/route-definition.js';
import type { LevelPattern } from '../definition/text-pattern.js';
import type { MessageType } from '../message.js';
import { loneCapture } from '../pattern/level-pattern.js';
import { waysOf } from './ways.js';

/** The words of a type in MQTT, aliases too. */
const wordsOf = (type: MessageType, route: RouteDefinition, map: MapDefinition): string[] => {
  const table = (route.values.get('type') ?? map.values.get('type'))?.map;
  return table === undefined ? [type] : [...(table[type] ?? [])];
};

const levelFilters = (level: LevelPattern, typeWords: readonly string[]): readonly string[] => {
  if ('any' in level) return ['+'];
  if (loneCapture(level) === 'type') return typeWords;
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

/** Beyond so many steps it costs more to look for filters that others cover than to keep them. */
const MAX_STEPS = 1_000_000;

/** Filters by their levels. */
interface Node {
  readonly next: Map<string, Node>;
  isEnd: boolean;
}

const emptyNode = (): Node => ({ next: new Map(), isEnd: false });

/** Filters without those that another one of them covers, by a tree of levels and not pair by pair. */
const withoutCovered = (filters: readonly string[]): readonly string[] => {
  const root = emptyNode();
  let steps = 0;
  // Only a filter with a wildcard covers another one.
  for (const filter of filters.filter((one) => /[+#]/.test(one))) {
    let node = root;
    for (const level of filter.split('/')) {
      const next = node.next.get(level) ?? emptyNode();
      node.next.set(level, next);
      node = next;
    }
    node.isEnd = true;
  }
  /** @param isSelf whether the way down so far is the filter itself */
  const covered = (node: Node, levels: readonly string[], at: number, isSelf: boolean): boolean => {
    steps += 1;
    const level = levels[at];
    const isDollar = at === 0 && level?.startsWith('$') === true;
    // `a/#` receives `a` as well.
    if (node.next.has('#') && !isDollar && !(isSelf && level === '#')) return true;
    if (level === undefined) return node.isEnd && !isSelf;
    if (level === '#' || steps > MAX_STEPS) return false;
    const any = isDollar ? undefined : node.next.get('+');
    if (any !== undefined && covered(any, levels, at + 1, isSelf && level === '+')) return true;
    const same = level === '+' ? undefined : node.next.get(level);
    return same !== undefined && covered(same, levels, at + 1, isSelf);
  };
  return filters.filter((filter) => !covered(root, filter.split('/'), 0, true));
};

/** The filters that the routes of a map need (M8.1), in the order of the routes. */
export const deriveSubscriptions = (map: MapDefinition): readonly string[] =>
  withoutCovered([...new Set(map.routes.flatMap((route) => filtersOf(route, map)))]);
