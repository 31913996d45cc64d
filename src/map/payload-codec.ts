import { GatewayError } from '../errors/gateway-error.js';
import type { Message } from './message.js';
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

/** The members of a JSON object whose values are all text, in their order. */
const parseMembers = (payload: string): [string, string][] => {
  let data: unknown;
  try {
    data = JSON.parse(payload);
  } catch (cause) {
    throw new GatewayError('MAP_PAYLOAD_NOT_JSON', `payload ${quote(payload)} is not JSON`, {
      cause,
    });
  }
  return Object.entries(data as object).map(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return [key, value];
    throw new GatewayError(
      'MAP_VALUE_NOT_TEXT',
      `"${key}" in the payload is ${quote(JSON.stringify(value))}; expected text in quotes`,
    );
  });
};

const collision = (first: string, second: string, became: string): GatewayError =>
  new GatewayError(
    'MAP_ARGUMENT_COLLISION',
    `"${first}" and "${second}" both become the argument "${became}"`,
  );

/** Translates keys and values; two keys that become one are refused, as one would be lost. */
const translate = (
  members: readonly (readonly [string, string])[],
  toKey: (key: string) => string,
  toValue: (value: string) => string,
): Record<string, string> => {
  const translated: Record<string, string> = Object.create(null);
  const from = new Map<string, string>();
  for (const [key, value] of members) {
    const name = toKey(key);
    const other = from.get(name);
    if (other !== undefined) throw collision(other, key, name);
    from.set(name, key);
    translated[name] = toValue(value);
  }
  return translated;
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
    if (!payload.startsWith('{')) return { action: action.toInternal(payload), arguments: {} };
    const members = parseMembers(payload);
    const own = members.find(([key]) => key === 'action');
    if (own === undefined)
      throw new GatewayError('MAP_NO_ACTION', `payload ${quote(payload)} has no member "action"`);
    return {
      action: action.toInternal(own[1]),
      arguments: translate(
        members.filter((member) => member !== own),
        argumentKey.toInternal,
        argumentValue.toInternal,
      ),
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
