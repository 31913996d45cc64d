import type { PayloadDefinition } from '../definition/payload-definition.js';
import type { Capture, TextPattern } from '../definition/text-pattern.js';
import { compileText } from '../pattern/compile-text.js';
import { quoted, shortened } from '../quoted.js';
import { Refusal } from '../refusal.js';
import type { Slot } from '../route/slot.js';
import type { PayloadCodec } from './payload-codec.js';
import { textDiffers } from './text-codec.js';

type PairsDefinition = Extract<PayloadDefinition, { codec: 'pairs' }>;

/** More pairs than this are not looked at. */
const MAX_PAIRS = 1000;

const differs = (words: () => string): Refusal => new Refusal('MAP_PAYLOAD_DIFFERS', words);

/** The pairs of a payload, or a refusal. */
const splitPairs = (
  text: string,
  { separator, equals }: PairsDefinition,
): ReadonlyMap<string, string> | Refusal => {
  const pairs = new Map<string, string>();
  if (text.trim() === '') return pairs;
  const parts = text.split(separator, MAX_PAIRS + 1);
  if (parts.length > MAX_PAIRS)
    return differs(() => `the payload has more than ${MAX_PAIRS} pairs`);
  for (const part of parts) {
    const at = part.indexOf(equals);
    if (at < 0) return differs(() => `${quoted(part)} in the payload has no ${quoted(equals)}`);
    const key = part.slice(0, at).trim();
    if (pairs.has(key)) return differs(() => `${quoted(key)} stands twice in the payload`);
    pairs.set(key, part.slice(at + equals.length).trim());
  }
  return pairs;
};

const mayBeEmpty = (pattern: TextPattern): boolean =>
  pattern.every((part) => typeof part !== 'string' && part.optional);

/** `key=value` pairs (M4.6). */
export const pairsCodec = (
  definition: PairsDefinition,
  slotOf: (capture: Capture) => Slot,
): PayloadCodec => {
  const { separator, equals, members } = definition;
  const codecs = members.map(([key, pattern]) => ({
    key,
    isOptional: mayBeEmpty(pattern),
    codec: compileText(pattern, slotOf, textDiffers),
  }));
  return {
    read: ({ text }, draft) => {
      if (typeof text !== 'string') return text;
      const pairs = splitPairs(text, definition);
      if (pairs instanceof Refusal) return pairs;
      for (const { key, isOptional, codec } of codecs) {
        const given = pairs.get(key);
        if (given === undefined && !isOptional)
          return differs(() => `payload ${shortened(text)} has no ${quoted(key)}`);
        const refusal = codec.read(given ?? '', draft);
        if (refusal !== undefined) return refusal;
      }
      return undefined;
    },
    print: (message, key) => {
      const made: string[] = [];
      for (const { key: name, isOptional, codec } of codecs) {
        const token = codec.print(message, key);
        if (typeof token !== 'string') return token;
        if (token === '' && isOptional) continue;
        const pair = `${name}${equals}${token}`;
        // Also where it would end in a part of the separator: `a;` before `;;`.
        if ((pair + separator).indexOf(separator) !== pair.length || token !== token.trim())
          return new Refusal(
            'MAP_BAD_TOKEN',
            () =>
              `${name} ${quoted(token)} has a ${quoted(separator)} or spaces at its ends, and would be read differently`,
          );
        made.push(pair);
      }
      return made.join(separator);
    },
  };
};
