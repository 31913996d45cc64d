import type { Problem } from '../../errors/problem.js';
import type { MapDefinition } from '../definition/map-definition.js';
import { covers } from '../route/derive-subscriptions.js';
import { filterMeets } from './filter-meets.js';
import { warning } from './problem-of.js';
import type { RouteSets } from './route-sets.js';

/** Beyond so many pairs of a filter and a route nothing is said about filters. */
const MAX_PAIRS = 2_000_000;

const checkCovered = (filters: readonly string[]): Problem[] =>
  filters.flatMap((filter, index) => {
    const other = filters.find(
      (wide, at) => at !== index && covers(wide, filter) && (at < index || !covers(filter, wide)),
    );
    return other === undefined
      ? []
      : [
          warning(
            'MAP_UNUSED_FILTER',
            ['topics', index],
            other === filter
              ? `topic "${filter}" stands twice`
              : `topic "${filter}" is covered by "${other}"`,
          ),
        ];
  });

/**
 * What the filters of a map that gives them have wrong beside its routes.
 *
 * @param incoming what the routes read by which messages come in
 */
export const checkFilters = (map: MapDefinition, incoming: readonly RouteSets[]): Problem[] => {
  const filters = map.subscriptions;
  // Version 1 has checks of its own, with words about its seven levels.
  if (filters === undefined || map.version === 1) return [];
  if (filters.length * Math.max(incoming.length, filters.length) > MAX_PAIRS) return [];
  const used = new Set<string>();
  const problems: Problem[] = [];
  for (const sets of incoming) {
    const met = filters.filter((filter) => filterMeets(filter, sets));
    for (const filter of met) used.add(filter);
    if (met.length === 0)
      problems.push(
        warning(
          'MAP_NOT_RECEIVED',
          ['routes', sets.route.id, 'topic'],
          `route ${sets.route.id} reads topics that no filter under topics receives`,
        ),
      );
  }
  const covered = checkCovered(filters);
  if (map.unmatched !== 'drop') return [...covered, ...problems];
  for (const [index, filter] of filters.entries())
    if (!used.has(filter))
      covered.push(
        warning(
          'MAP_UNUSED_FILTER',
          ['topics', index],
          `topic "${filter}" receives nothing that a route reads`,
        ),
      );
  return [...covered, ...problems];
};
