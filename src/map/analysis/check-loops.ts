import type { Problem } from '../../errors/problem.js';
import type { CompiledMap } from '../compiled-map.js';
import type { RouteDefinition } from '../definition/route-definition.js';
import { topicMatches } from '../mqtt-topic.js';
import { senderLevelOf } from '../route/compile-route.js';
import { filterMeets } from './filter-meets.js';
import { warning } from './problem-of.js';
import type { RouteSets } from './route-sets.js';
import { routesApart } from './routes-apart.js';

/** Whether an echo of what a route publishes is known by its sender (M3.6). */
const saysSender = (route: RouteDefinition): boolean => senderLevelOf(route) >= 0;

/** A route that publishes, and those that might read it by which messages come in. */
export interface Echo {
  readonly printed: RouteSets;
  readonly readers: readonly RouteSets[];
}

/** What the gateway publishes and receives again as a message of somebody else. */
export const checkLoops = (map: CompiledMap, echoes: readonly Echo[]): Problem[] => {
  const { definition } = map;
  const problems: Problem[] = [];
  const { unmatched } = definition;
  if (typeof unmatched === 'object') {
    const filter = map.subscriptions.find((one) => topicMatches(one, unmatched.topic));
    if (filter !== undefined)
      problems.push(
        warning(
          'MAP_LOOP',
          ['unmatched', 'topic'],
          `"${unmatched.topic}" is received by our own subscription "${filter}": what no route reads comes in again`,
        ),
      );
  }
  for (const { printed, readers } of echoes) {
    const { route } = printed;
    if (saysSender(route)) continue;
    const reader = readers.find((read) => !saysSender(read.route) && !routesApart(printed, read));
    if (reader === undefined) continue;
    // Derived subscriptions receive all that a route reads.
    const filter =
      definition.subscriptions === undefined
        ? ''
        : map.subscriptions.find((one) => filterMeets(one, printed));
    if (filter === undefined) continue;
    problems.push(
      warning(
        'MAP_LOOP',
        ['routes', route.id, 'topic'],
        reader.route.id === route.id
          ? `route ${route.id} reads again what it publishes itself`
          : `what route ${route.id} publishes comes in again by route ${reader.route.id}`,
      ),
    );
  }
  return problems;
};
