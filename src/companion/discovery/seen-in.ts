import { GatewayError } from '../../errors/gateway-error.js';
import { typesOf } from '../../map/analysis/types-of.js';
import type { CompiledMap, Translation } from '../../map/compiled-map.js';
import type { RouteDefinition } from '../../map/definition/route-definition.js';
import type { Message } from '../../map/message.js';
import { isField } from '../../map/route/draft.js';
import { namedArguments } from '../../map/route/unsaid.js';
import { createPrinter } from './concrete-topic.js';
import type { Seen } from './entity.js';
import { bindingsOf, finiteWords, topicSubjects } from './route-bindings.js';
import { hasRest, isBinary } from './value-places.js';

/** Whether something about a route is only known once it is seen. */
const isOpen = (map: CompiledMap['definition'], route: RouteDefinition): boolean =>
  route.discovery?.off !== true &&
  !isBinary(route) &&
  typesOf(map.role, route, 'out').includes('status') &&
  (bindingsOf(map, route, []).open.length > 0 ||
    (hasRest(route) && finiteWords(map, route, 'argkey') === undefined));

/** Finds in messages that are published what the map does not say. */
export interface SeenFinder {
  /** Whether there is anything to be found at all. */
  readonly isNeeded: boolean;
  readonly find: (message: Message) => readonly Seen[];
}

const printed = (map: CompiledMap, message: Message): readonly Translation[] => {
  try {
    return map.toMqtt(message);
  } catch (error) {
    if (error instanceof GatewayError) return [];
    throw error;
  }
};

export const createSeenFinder = (map: CompiledMap): SeenFinder => {
  const open = new Set(map.definition.routes.filter((route) => isOpen(map.definition, route)));
  const printer = createPrinter(map.definition, map.ownName);

  const seenBy = (route: RouteDefinition, message: Message, topic: string): readonly Seen[] => {
    const subjects = topicSubjects(route);
    const wordOf = (name: string): string =>
      isField(name) ? message[name] : (message.arguments[name] ?? '');
    const said = Object.fromEntries(
      subjects.filter((name) => name !== 'argkey').map((name) => [name, wordOf(name)]),
    );
    if (!hasRest(route)) return [{ route: route.id, said }];
    const named = namedArguments(route);
    const ignored = new Set(route.ignored);
    const keys = Object.keys(message.arguments).filter(
      (name) => !named.has(name) && !ignored.has(name),
    );
    const own = subjects.includes('argkey')
      ? keys.filter((key) => printer.topic(route, message, key) === topic)
      : keys;
    const byKey = own.map((key) => ({ route: route.id, said, key }));
    // Of version 1, the action alone is something as well.
    return subjects.includes('argkey') ? byKey : [{ route: route.id, said }, ...byKey];
  };

  return {
    isNeeded: open.size > 0,
    find: (message) =>
      message.type !== 'status' || open.size === 0
        ? []
        : printed(map, message).flatMap(({ route, topic }) =>
            open.has(route) ? seenBy(route, message, topic) : [],
          ),
  };
};
