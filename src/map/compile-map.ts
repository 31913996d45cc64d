import { GatewayError } from '../errors/gateway-error.js';
import { decodeText } from './decode-text.js';
import type { MapDefinition } from './map-definition.js';
import type { Message } from './message.js';
import { assertTopic } from './mqtt-topic.js';
import { compileRoute, type Route, type Translation } from './route.js';
import { compileVocabulary, type Vocabulary } from './vocabulary.js';

/** A map ready to translate; immutable, the same message always gives the same result. */
export interface CompiledMap {
  /** MQTT topic filters. */
  readonly subscriptions: readonly string[];
  /** The sender that outbound messages without one get, and that marks an echo. */
  readonly ownName: string;
  readonly vocabularies: ReadonlyMap<string, Vocabulary>;
  readonly routes: readonly Route[];
  /**
   * What an MQTT message means.
   *
   * @throws GatewayError with a code of the message kind, `MAP_TOPIC_LEVELS` to
   *   `MAP_ARGUMENT_COLLISION`, or `MQTT_BAD_TOPIC`
   * @example map.toInternal('home/lighting//office//keypad/C', 'light_on').action // 'LIGHT_ON'
   */
  readonly toInternal: (topic: string, payload: string | Uint8Array) => Message;
  /** How a message is said in MQTT. @throws GatewayError as `toInternal` */
  readonly toMqtt: (message: Message) => Translation;
  /** Whether an inbound topic is an echo of what we published ourselves. */
  readonly isOwn: (topic: string) => boolean;
}

/** Compiles a map, once; `ownName` is the gateway's name. */
export const compileMap = (definition: MapDefinition, ownName: string): CompiledMap => {
  const vocabularies = new Map(
    Object.entries(definition.vocabularies).map(([name, vocabulary]) => [
      name,
      compileVocabulary(name, vocabulary),
    ]),
  );
  const routes = definition.routes.map((route) => compileRoute(route, vocabularies, ownName));
  const [route] = routes;
  if (route === undefined || routes.length > 1)
    throw new GatewayError(
      'MAP_UNSUPPORTED_VERSION',
      `a map of ${routes.length} routes; expected 1`,
    );

  return {
    subscriptions: definition.subscriptions,
    ownName,
    vocabularies,
    routes,
    toInternal: (topic, payload) => {
      assertTopic(topic);
      return route.toInternal(topic, decodeText(payload));
    },
    toMqtt: route.toMqtt,
    isOwn: route.isOwn,
  };
};
