import { GatewayError } from '../errors/gateway-error.js';
import { type Message, NO_ARGUMENTS } from './message.js';
import { valueText } from './value-text.js';
import type { Vocabulary } from './vocabulary.js';

/** What a payload says of a message. */
export type PayloadPart = Pick<Message, 'action' | 'arguments'>;

/** A compiled payload codec: decodes an inbound payload, encodes an outbound one. */
export interface PayloadCodec {
  /**
   * @throws GatewayError `MAP_PAYLOAD_NOT_JSON`, `MAP_NO_ACTION`, `MAP_VALUE_NOT_TEXT`,
   *   `MAP_ARGUMENT_COLLISION`, `MAP_UNKNOWN_TOKEN`
   */
  readonly decode: (payload: string) => PayloadPart;
  /** @throws GatewayError `MAP_ARGUMENT_COLLISION`, `MAP_UNKNOWN_TOKEN` */
  readonly encode: (message: Message) => string;
}

/** The vocabularies that translate what a payload holds. */
export interface PayloadVocabularies {
  readonly action: Vocabulary;
  readonly argumentKey: Vocabulary;
  readonly argumentValue: Vocabulary;
}

const QUOTED = 80;
const quote = (payload: string): string =>
  payload.length > QUOTED ? `${payload.slice(0, QUOTED)}…` : payload;

/** A member of a JSON object, or an argument of a message. */
type Member = readonly [key: string, value: string];

const notText = (key: string, value: unknown): GatewayError =>
  new GatewayError(
    'MAP_VALUE_NOT_TEXT',
    `"${key}" in the payload is ${valueText(value)}; expected text in quotes`,
  );

/** The members of a JSON object whose values are all text, in their order. */
const parseMembers = (payload: string): Member[] => {
  let data: object;
  try {
    // It starts with a brace, so it is an object where it is JSON at all.
    data = JSON.parse(payload);
  } catch (cause) {
    throw new GatewayError('MAP_PAYLOAD_NOT_JSON', `payload ${quote(payload)} is not JSON`, {
      cause,
    });
  }
  const members: [string, unknown][] = Object.entries(data);
  for (const [key, value] of members) if (typeof value !== 'string') throw notText(key, value);
  return members as Member[];
};

const collision = (first: string, second: string, became: string): GatewayError =>
  new GatewayError(
    'MAP_ARGUMENT_COLLISION',
    `"${first}" and "${second}" both become the argument "${became}"`,
  );

/** Translates keys and values; two keys that become one are refused, as one would be lost. */
const translate = (
  members: readonly Member[],
  toKey: (key: string) => string,
  toValue: (value: string) => string,
): Message['arguments'] => {
  const translated: Record<string, string> = Object.create(null);
  for (const [key, value] of members) {
    const name = toKey(key);
    if (translated[name] !== undefined) {
      const [first = ''] = members.find(([other]) => toKey(other) === name) ?? [];
      throw collision(first, key, name);
    }
    translated[name] = toValue(value);
  }
  return Object.freeze(translated);
};

/**
 * Version 1's payload: the bare action, or a JSON object with `action` and arguments.
 *
 * - inbound, a payload that starts with `{` is JSON and must hold `action`; an empty payload is an
 *   empty action (the original crashed on it);
 * - outbound, a message without arguments is its bare action; JSON all the same where a bare action
 *   would start with `{` and be misread.
 */
export const actionOrJson = (vocabularies: PayloadVocabularies): PayloadCodec => {
  const { action, argumentKey, argumentValue } = vocabularies;

  const decode = (payload: string): PayloadPart => {
    if (!payload.startsWith('{'))
      return { action: action.toInternal(payload), arguments: NO_ARGUMENTS };
    const members = parseMembers(payload);
    const at = members.findIndex(([key]) => key === 'action');
    const [own] = at < 0 ? [] : members.splice(at, 1);
    if (own === undefined)
      throw new GatewayError('MAP_NO_ACTION', `payload ${quote(payload)} has no member "action"`);
    return {
      action: action.toInternal(own[1]),
      arguments: translate(members, argumentKey.toInternal, argumentValue.toInternal),
    };
  };

  const encode = (message: Message): string => {
    const bare = action.toMqtt(message.action);
    const entries = Object.entries(message.arguments);
    if (entries.length === 0 && !bare.startsWith('{')) return bare;
    const members = translate(entries, argumentKey.toMqtt, argumentValue.toMqtt);
    if (members['action'] !== undefined)
      throw collision('the action itself', 'an argument', 'action');
    return JSON.stringify(bare === '' ? members : { ...members, action: bare });
  };

  return { decode, encode };
};
