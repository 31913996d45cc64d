import type { Capture, TextPattern } from '../definition/text-pattern.js';
import type { Message } from '../message.js';
import { quoted } from '../quoted.js';
import { Refusal } from '../refusal.js';
import type { Draft } from '../route/draft.js';
import type { Slot } from '../route/slot.js';
import { patternText } from './pattern-text.js';

/** A compiled text pattern: reads a text into a draft, prints one from a message. */
export interface TextCodec {
  readonly read: (text: string, draft: Draft) => Refusal | undefined;
  readonly print: (message: Message, key: string) => string | Refusal;
}

/** A capture, and the literal that follows it: `''` only behind the last one. */
interface Piece {
  readonly slot: Slot;
  readonly literal: string;
}

const piecesOf = (
  pattern: TextPattern,
  slotOf: (capture: Capture) => Slot,
): { readonly prefix: string; readonly pieces: readonly Piece[] } => {
  const [first] = pattern;
  const prefix = typeof first === 'string' ? first : '';
  const pieces: Piece[] = [];
  for (const [index, part] of pattern.entries()) {
    if (typeof part === 'string') continue;
    const next = pattern[index + 1];
    pieces.push({ slot: slotOf(part), literal: typeof next === 'string' ? next : '' });
  }
  return { prefix, pieces };
};

const misread = ({ name }: Slot, token: string, literal: string): Refusal =>
  new Refusal(
    'MAP_BAD_TOKEN',
    () =>
      `${name} ${quoted(token)} cannot stand before ${quoted(literal)}: it would be read differently`,
  );

/**
 * Compiles a text pattern (M2).
 *
 * @param differs the refusal of a text that the pattern does not fit
 */
export const compileText = (
  pattern: TextPattern,
  slotOf: (capture: Capture) => Slot,
  differs: (text: string, pattern: string) => Refusal,
): TextCodec => {
  const refuse = (text: string): Refusal => differs(text, patternText(pattern));
  const { prefix, pieces } = piecesOf(pattern, slotOf);
  const [first] = pieces;
  const last = pieces.length - 1;

  if (first === undefined)
    return {
      read: (text) => (text === prefix ? undefined : refuse(text)),
      print: () => prefix,
    };

  if (last === 0 && prefix === '' && first.literal === '') {
    const { slot } = first;
    if (slot.optional) return { read: slot.read, print: slot.print };
    return {
      read: (text, draft) => (text === '' ? refuse(text) : slot.read(text, draft)),
      print: slot.print,
    };
  }

  const read = (text: string, draft: Draft): Refusal | undefined => {
    if (!text.startsWith(prefix)) return refuse(text);
    let from = prefix.length;
    for (let index = 0; index <= last; index += 1) {
      const piece = pieces[index];
      if (piece === undefined) break;
      const { slot, literal } = piece;
      // M2.4: up to the first occurrence; the last one up to the end.
      const to = index === last ? text.length - literal.length : text.indexOf(literal, from);
      if (to < from || !text.startsWith(literal, to)) return refuse(text);
      if (to === from && !slot.optional) return refuse(text);
      const refusal = slot.read(text.slice(from, to), draft);
      if (refusal !== undefined) return refusal;
      from = to + literal.length;
    }
    return undefined;
  };

  const print = (message: Message, key: string): string | Refusal => {
    let text = prefix;
    for (let index = 0; index <= last; index += 1) {
      const piece = pieces[index];
      if (piece === undefined) break;
      const { slot, literal } = piece;
      const token = slot.print(message, key);
      if (typeof token !== 'string') return token;
      // M2.5: what would be read differently is not printed.
      if (index < last && (token + literal).indexOf(literal) !== token.length)
        return misread(slot, token, literal);
      text += token + literal;
    }
    return text;
  };

  return { read, print };
};
