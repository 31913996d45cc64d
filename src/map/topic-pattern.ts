import { GatewayError } from '../errors/gateway-error.js';
import type { PatternLevel } from './map-definition.js';
import type { Message, MessageField, MessageType } from './message.js';
import { assertTopic } from './mqtt-topic.js';
import { compileVocabulary, type Vocabulary } from './vocabulary.js';

/** What a topic says of a message; what it leaves open is `''`. */
export type TopicPart = Record<MessageField, string> & { type: MessageType };

/** All members from the start: objects of one shape are several times faster to fill. */
const emptyPart = (): TopicPart => ({
  type: 'status',
  function: '',
  gateway: '',
  location: '',
  device: '',
  sender: '',
  action: '',
});

/** A compiled topic pattern: parses an inbound topic, prints an outbound one. */
export interface TopicPattern {
  /** @throws GatewayError `MAP_TOPIC_LEVELS`, `MAP_TOPIC_TYPE`, `MAP_UNKNOWN_TOKEN` */
  readonly parse: (topic: string) => TopicPart;
  /** @throws GatewayError `MAP_UNKNOWN_TOKEN`, `MAP_BAD_TOKEN`, `MQTT_BAD_TOPIC` */
  readonly print: (message: Message) => string;
  /** Whether the topic carries our own name as its sender: an echo of what we published. */
  readonly isOwn: (topic: string) => boolean;
}

/** `root/function/…/type`, for people. */
const shape = (levels: readonly PatternLevel[]): string =>
  levels
    .map((level) =>
      level.kind === 'field' ? level.field : level.kind === 'type' ? 'type' : 'root',
    )
    .join('/');

const parseType = (spelling: Readonly<Record<MessageType, string>>, token: string): MessageType => {
  if (token === spelling.command) return 'command';
  if (token === spelling.status) return 'status';
  throw new GatewayError(
    'MAP_TOPIC_TYPE',
    `the topic ends in "${token}"; expected ${spelling.command} (command) or ${spelling.status} (status)`,
  );
};

/** A token must stay one level, whatever the device or the vocabulary put into it (MQTT-4.7.3). */
const assertToken = (field: string, token: string): string => {
  if (/[/+#\0]/.test(token))
    throw new GatewayError(
      'MAP_BAD_TOKEN',
      `${field} "${token}" cannot be a topic level: it has /, +, # or NUL`,
    );
  return token;
};

/** One level, compiled: puts a token into the part, and takes one from a message. */
interface Step {
  readonly read: (token: string, part: TopicPart) => void;
  readonly print: (message: Message) => string;
}

const compileLevel = (
  level: PatternLevel,
  vocabularies: ReadonlyMap<string, Vocabulary>,
  ownName: string,
): Step => {
  if (level.kind === 'any') return { read: () => undefined, print: () => level.print };
  if (level.kind === 'type') {
    const { spelling } = level;
    return {
      read: (token, part) => {
        part.type = parseType(spelling, token);
      },
      print: (message) => spelling[message.type],
    };
  }
  const { field, orOwnName } = level;
  const { toInternal, toMqtt } =
    vocabularies.get(level.vocabulary) ?? compileVocabulary(level.vocabulary, { maptype: 'none' });
  return {
    read: (token, part) => {
      part[field] = toInternal(token);
    },
    print: (message) => {
      const token = toMqtt(message[field]);
      return assertToken(field, token === '' && orOwnName ? ownName : token);
    },
  };
};

/** Compiles `levels`; a vocabulary that `vocabularies` lacks passes everything. */
export const compileTopicPattern = (
  levels: readonly PatternLevel[],
  vocabularies: ReadonlyMap<string, Vocabulary>,
  ownName: string,
): TopicPattern => {
  const steps = levels.map((level) => compileLevel(level, vocabularies, ownName));

  const parse = (topic: string): TopicPart => {
    const tokens = topic.split('/');
    if (tokens.length !== steps.length)
      throw new GatewayError(
        'MAP_TOPIC_LEVELS',
        `topic "${topic}" has ${tokens.length} levels; expected ${steps.length}: ${shape(levels)}`,
      );
    const part = emptyPart();
    // By index: an iterator for each message was measured to cost as much as the look-ups.
    for (let index = 0; index < tokens.length; index += 1)
      steps[index]?.read(tokens[index] ?? '', part);
    return part;
  };

  const print = (message: Message): string => {
    const topic = steps.map((step) => step.print(message)).join('/');
    assertTopic(topic);
    return topic;
  };

  const ownLevel = levels.findIndex((level) => level.kind === 'field' && level.orOwnName);
  // The cheap test first: nearly every inbound topic is somebody else's.
  const isOwn = (topic: string): boolean =>
    ownLevel >= 0 && topic.includes(ownName) && topic.split('/')[ownLevel] === ownName;

  return { parse, print, isOwn };
};
