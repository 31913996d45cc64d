import { GatewayError } from '../errors/gateway-error.js';
import type { PatternLevel } from './map-definition.js';
import type { Message, MessageField, MessageType } from './message.js';
import { assertTopic } from './mqtt-topic.js';
import type { Vocabulary } from './vocabulary.js';

/** What a topic says of a message. */
export type TopicPart = Partial<Record<MessageField, string>> & { type: MessageType };

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

/** Compiles `levels`; `vocabularies` holds each one that the levels name. */
export const compileTopicPattern = (
  levels: readonly PatternLevel[],
  vocabularies: ReadonlyMap<string, Vocabulary>,
  ownName: string,
): TopicPattern => {
  const steps = levels.map((level) => ({ level, vocabulary: vocabularyOf(level, vocabularies) }));

  const parse = (topic: string): TopicPart => {
    const tokens = topic.split('/');
    if (tokens.length !== steps.length)
      throw new GatewayError(
        'MAP_TOPIC_LEVELS',
        `topic "${topic}" has ${tokens.length} levels; expected ${steps.length}: ${shape(levels)}`,
      );
    const part: TopicPart = { type: 'status' };
    for (const [index, { level, vocabulary }] of steps.entries()) {
      const token = tokens[index] ?? '';
      if (level.kind === 'field') part[level.field] = vocabulary?.toInternal(token) ?? token;
      else if (level.kind === 'type') part.type = parseType(level.spelling, token);
    }
    return part;
  };

  const printLevel = ({ level, vocabulary }: (typeof steps)[number], message: Message): string => {
    if (level.kind === 'any') return level.print;
    if (level.kind === 'type') return level.spelling[message.type];
    const token = vocabulary?.toMqtt(message[level.field]) ?? message[level.field];
    return assertToken(level.field, token === '' && level.orOwnName ? ownName : token);
  };

  const print = (message: Message): string => {
    const topic = steps.map((step) => printLevel(step, message)).join('/');
    assertTopic(topic);
    return topic;
  };

  const ownLevel = levels.findIndex((level) => level.kind === 'field' && level.orOwnName);
  // The cheap test first: nearly every inbound topic is somebody else's.
  const isOwn = (topic: string): boolean =>
    ownLevel >= 0 && topic.includes(ownName) && topic.split('/')[ownLevel] === ownName;

  return { parse, print, isOwn };
};

const vocabularyOf = (
  level: PatternLevel,
  vocabularies: ReadonlyMap<string, Vocabulary>,
): Vocabulary | undefined =>
  level.kind === 'field' ? vocabularies.get(level.vocabulary) : undefined;
