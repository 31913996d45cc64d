import type {
  Capture,
  LevelPattern,
  TextPattern,
  TopicPattern,
} from '../definition/text-pattern.js';
import type { Message } from '../message.js';
import { topicFault } from '../mqtt-topic.js';
import { quoted } from '../quoted.js';
import { Refusal } from '../refusal.js';
import type { Draft } from '../route/draft.js';
import type { Slot } from '../route/slot.js';
import { compileText, type TextCodec } from './compile-text.js';

/** A compiled topic pattern: reads the levels of an inbound topic, prints an outbound one. */
export interface TopicCodec {
  readonly read: (levels: readonly string[], draft: Draft) => Refusal | undefined;
  readonly print: (message: Message, key: string) => string | Refusal;
}

/** The refusal of a topic that the pattern does not fit: the route has no say in it (M7.2). */
const TOPIC_DIFFERS = new Refusal('MAP_NO_ROUTE', () => 'the topic does not fit');

/** A token must stay one level, whatever the device or the vocabulary put into it (MQTT-4.7.3). */
const badToken = (pattern: TextPattern, token: string): Refusal => {
  const name = pattern.map((part) => (typeof part === 'string' ? '' : part.name)).join(' ');
  return new Refusal(
    'MAP_BAD_TOKEN',
    () => `${name.trim()} ${quoted(token)} cannot be a topic level: it has /, +, # or NUL`,
  );
};

const NOT_IN_A_LEVEL = /[/+#\0]/;
const NOT_IN_A_TAIL = /[+#\0]/;

const compileLevel = (level: LevelPattern, slotOf: (capture: Capture) => Slot): TextCodec => {
  if ('any' in level) return { read: () => undefined, print: () => level.any };
  const text = compileText(level, slotOf, () => TOPIC_DIFFERS);
  return {
    read: text.read,
    print: (message, key) => {
      const token = text.print(message, key);
      return typeof token === 'string' && NOT_IN_A_LEVEL.test(token)
        ? badToken(level, token)
        : token;
    },
  };
};

const compileTail = (name: string, slotOf: (capture: Capture) => Slot): TextCodec => {
  const slot = slotOf({ name, optional: false });
  const isBad = (text: string): boolean => NOT_IN_A_TAIL.test(text) || text.split('/').includes('');
  return {
    read: (text, draft) => (text.split('/').includes('') ? TOPIC_DIFFERS : slot.read(text, draft)),
    print: (message, key) => {
      const text = slot.print(message, key);
      return typeof text === 'string' && isBad(text)
        ? new Refusal(
            'MAP_BAD_TOKEN',
            () =>
              `${name} ${quoted(text)} cannot be the end of a topic: it has +, #, NUL or an empty level`,
          )
        : text;
    },
  };
};

/** Compiles a topic pattern (M3). */
export const compileTopic = (
  { levels, tail }: TopicPattern,
  slotOf: (capture: Capture) => Slot,
): TopicCodec => {
  const codecs = levels.map((level) => compileLevel(level, slotOf));
  const end = tail === undefined ? undefined : compileTail(tail, slotOf);
  const [first] = levels;
  // M3.4: a topic of the broker's own is meant only where it is written out.
  const printsNoDollar = first === undefined || (!('any' in first) && typeof first[0] !== 'string');

  const read = (tokens: readonly string[], draft: Draft): Refusal | undefined => {
    // By index: an iterator for each message was measured to cost as much as the look-ups.
    for (let index = 0; index < codecs.length; index += 1) {
      const refusal = codecs[index]?.read(tokens[index] ?? '', draft);
      if (refusal !== undefined) return refusal;
    }
    return end?.read(tokens.slice(codecs.length).join('/'), draft);
  };

  const print = (message: Message, key: string): string | Refusal => {
    let topic = '';
    for (let index = 0; index < codecs.length; index += 1) {
      const token = codecs[index]?.print(message, key) ?? '';
      if (typeof token !== 'string') return token;
      topic = index === 0 ? token : `${topic}/${token}`;
    }
    if (end !== undefined) {
      const token = end.print(message, key);
      if (typeof token !== 'string') return token;
      topic = codecs.length === 0 ? token : `${topic}/${token}`;
    }
    const fault =
      printsNoDollar && topic.startsWith('$')
        ? 'begins with $, which only literal text may'
        : topicFault(topic);
    return fault === undefined
      ? topic
      : new Refusal('MQTT_BAD_TOPIC', () => `topic ${quoted(topic)} ${fault}`);
  };

  return { read, print };
};
