import type { RouteDefinition } from './map-definition.js';
import { createMessage, type Message } from './message.js';
import { actionOrJson } from './payload-codec.js';
import { compileTopicPattern } from './topic-pattern.js';
import { compileVocabulary, type Vocabulary } from './vocabulary.js';

/** An MQTT message as the map makes it. */
export interface Translation {
  readonly topic: string;
  readonly payload: string;
}

/** A compiled route: one topic pattern with its payload codec, in both directions. */
export interface Route {
  readonly definition: RouteDefinition;
  readonly toInternal: (topic: string, payload: string) => Message;
  readonly toMqtt: (message: Message) => Translation;
  /** Whether we are the sender. */
  readonly isOwn: (topic: string) => boolean;
}

/** Passes everything: what a name stands for that no vocabulary has. */
const passing = (name: string): Vocabulary => compileVocabulary(name, { maptype: 'none' });

/** Compiles one route over the map's compiled vocabularies. */
export const compileRoute = (
  definition: RouteDefinition,
  vocabularies: ReadonlyMap<string, Vocabulary>,
  ownName: string,
): Route => {
  const vocabulary = (name: string): Vocabulary => vocabularies.get(name) ?? passing(name);
  const pattern = compileTopicPattern(definition.topic, vocabularies, ownName);
  const codec = actionOrJson({
    action: vocabulary(definition.payload.action),
    argumentKey: vocabulary(definition.payload.argumentKey),
    argumentValue: vocabulary(definition.payload.argumentValue),
  });
  return {
    definition,
    toInternal: (topic, payload) => {
      const part = pattern.parse(topic);
      const { action, arguments: given } = codec.decode(payload);
      // Member by member: spreading both was measured to take twenty times as long.
      return createMessage({
        type: part.type,
        function: part.function,
        gateway: part.gateway,
        location: part.location,
        device: part.device,
        sender: part.sender,
        action,
        arguments: given,
      });
    },
    toMqtt: (message) => ({ topic: pattern.print(message), payload: codec.encode(message) }),
    isOwn: pattern.isOwn,
  };
};
