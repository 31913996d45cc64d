import type {
  Attempt,
  CompiledMap,
  ExpressionCompiler,
  Reading,
  Translation,
} from './compiled-map.js';
import type { MapDefinition } from './definition/map-definition.js';
import type { Message } from './message.js';
import { messageText } from './message-text.js';
import { assertTopic } from './mqtt-topic.js';
import { PayloadSource } from './payload/payload-source.js';
import { quoted } from './quoted.js';
import { Refusal } from './refusal.js';
import { compileRoute, type Route, senderLevelOf } from './route/compile-route.js';
import { deriveSubscriptions } from './route/derive-subscriptions.js';
import { outboundIndex } from './route/outbound-index.js';
import { type RankedRoute, routeTrie } from './route/route-trie.js';
import { createValues } from './route/route-values.js';
import { TopicCache } from './route/topic-cache.js';
import { traceRoute } from './route/trace-route.js';
import { version1Levels } from './version-1.js';

const noReader = (topic: string, { version }: MapDefinition): Refusal =>
  version === 1
    ? version1Levels(topic)
    : new Refusal('MAP_NO_ROUTE', () => `no route reads topic ${quoted(topic)}`);

const noPrinter = (message: Message): Refusal =>
  new Refusal('MAP_NO_ROUTE', () => `no route prints ${messageText(message)}`);

/** M7.2: a route whose topic or message does not fit has no say in why nothing came of it. */
const firstReason = (reason: Refusal | undefined, refusal: Refusal): Refusal | undefined =>
  reason ?? (refusal.code === 'MAP_NO_ROUTE' ? undefined : refusal);

/**
 * Compiles a map, once.
 *
 * @param ownName the gateway's name
 * @param expressions compiles the CEL of a map that has some
 */
export const compileMap = (
  definition: MapDefinition,
  ownName: string,
  expressions?: ExpressionCompiler,
): CompiledMap => {
  const valuesOf = createValues(definition.values, expressions);
  const { routes, role } = definition;
  // When it is first needed: of a large map few routes are ever used in one house.
  const ready: (Route | undefined)[] = [];
  const compiled = ({ rank, route }: RankedRoute): Route => {
    ready[rank] ??= compileRoute(route, { role, ownName, valuesOf });
    return ready[rank];
  };
  let { subscriptions } = definition;
  const topics = new TopicCache(routeTrie(routes), compiled);
  const printers = outboundIndex(routes);
  const hasSender = routes.some((route) => senderLevelOf(route) >= 0);

  const read = (topic: string, payload: string | Uint8Array): Reading => {
    const readings = topics.readings(topic);
    const source = new PayloadSource(payload, definition.encoding);
    let reason: Refusal | undefined;
    for (let index = 0; index < readings.length; index += 1) {
      const reading = readings[index];
      if (reading === undefined) break;
      const { route, draft } = reading;
      const message = draft instanceof Refusal ? draft : route.read(draft, source);
      if (!(message instanceof Refusal)) return { message, route: route.definition };
      reason ??= message;
    }
    // Only now: what is no topic fits no route.
    assertTopic(topic);
    throw (reason ?? noReader(topic, definition)).error;
  };

  const toMqtt = (message: Message): readonly Translation[] => {
    let reason: Refusal | undefined;
    for (const ranked of printers(message)) {
      const made = compiled(ranked).print(message);
      if (!(made instanceof Refusal)) return made;
      reason = firstReason(reason, made);
    }
    throw (reason ?? noPrinter(message)).error;
  };

  const attemptsIn = (topic: string, payload: string | Uint8Array): Attempt<Message>[] => {
    const source = new PayloadSource(payload, definition.encoding);
    const attempts: Attempt<Message>[] = [];
    for (const { route, draft } of topics.readings(topic)) {
      const outcome = draft instanceof Refusal ? draft : route.read(draft, source);
      attempts.push({ route: route.definition, outcome });
      if (!(outcome instanceof Refusal)) break;
    }
    return attempts;
  };

  const attemptsOut = (message: Message): Attempt<readonly Translation[]>[] => {
    const attempts: Attempt<readonly Translation[]>[] = [];
    for (const ranked of printers(message)) {
      const outcome = compiled(ranked).print(message);
      attempts.push({ route: ranked.route, outcome });
      if (!(outcome instanceof Refusal)) break;
    }
    return attempts;
  };

  return {
    definition,
    // Checking a map never asks for them.
    get subscriptions() {
      subscriptions ??= deriveSubscriptions(definition);
      return subscriptions;
    },
    ownName,
    read,
    toInternal: (topic, payload) => read(topic, payload).message,
    toMqtt,
    isOwn: (topic) => {
      // The cheap test first: nearly every inbound topic is somebody else's.
      if (!hasSender || !topic.includes(ownName)) return false;
      const levels = topic.split('/');
      return topics
        .readings(topic)
        .some(({ route }) => route.senderLevel >= 0 && levels[route.senderLevel] === ownName);
    },
    attemptsIn,
    attemptsOut,
    trace: (route, topic, payload) =>
      traceRoute(route, { role: 'both', ownName, valuesOf }, topic, payload),
  };
};
