import type { TextPattern } from '../definition/text-pattern.js';
import type { ValueDefinition } from '../definition/value-definition.js';
import { numberOf } from '../value/number-text.js';
import { hasVocabulary } from './prove-value.js';

/** More texts than this are not listed. */
const MAX_LISTED = 512;

/** Texts that can stand for a capture: those listed, or all that `accepts` lets pass. */
export interface WordSet {
  readonly words: ReadonlySet<string> | undefined;
  readonly accepts: (word: string) => boolean;
  /** All of them are numbers. */
  readonly isNumeric: boolean;
}

/** Texts that can stand in one place: those listed, or all between a prefix and a suffix. */
export interface TextSet {
  readonly words: ReadonlySet<string> | undefined;
  readonly accepts: (text: string) => boolean;
  readonly prefix: string;
  readonly suffix: string;
  /** All of them are numbers. */
  readonly isNumeric: boolean;
  /** Whether a text that begins so may be one of them, and one that ends so. */
  readonly begins?: ((prefix: string) => boolean) | undefined;
  readonly ends?: ((suffix: string) => boolean) | undefined;
}

export const listed = (words: Iterable<string>): WordSet & TextSet => {
  const set = new Set(words);
  return { words: set, accepts: (text) => set.has(text), prefix: '', suffix: '', isNumeric: false };
};

export const ANY_TEXT: WordSet & TextSet = {
  words: undefined,
  accepts: () => true,
  prefix: '',
  suffix: '',
  isNumeric: false,
};

/** What a capture may be. */
export interface WordContext {
  readonly optional: boolean;
  /** Whether the words are those that are printed, or all that are read. */
  readonly way: 'print' | 'read';
  /** The gateway's own name, printed where the sender is missing (M3.6). */
  readonly alsoPrinted?: string | undefined;
}

const tableWords = (definition: ValueDefinition, way: 'print' | 'read'): string[] =>
  Object.values(definition.map ?? {}).flatMap((keywords) =>
    way === 'print' ? keywords.slice(0, 1) : keywords,
  );

/** The MQTT words of a value: at least all that it prints or reads, as `way` says. */
export const wordsOf = (definition: ValueDefinition | undefined, context: WordContext): WordSet => {
  const { optional, way, alsoPrinted } = context;
  const more = [
    ...(optional ? [''] : []),
    ...(way === 'print' && alsoPrinted !== undefined ? [alsoPrinted] : []),
  ];
  const open = (accepts: (word: string) => boolean, isNumeric = false): WordSet => ({
    words: undefined,
    accepts: (word) => accepts(word) || more.includes(word),
    isNumeric: isNumeric && more.length === 0,
  });
  if (definition === undefined) return open((word) => word !== '');
  const isTranslated = way === 'print' ? definition.out === undefined : definition.in === undefined;
  if (!isTranslated) return ANY_TEXT;
  if (hasVocabulary(definition)) {
    // Where it may not be empty, an empty keyword is neither read nor printed (M2.2).
    const known = tableWords(definition, way).filter((word) => optional || word !== '');
    if (definition.maptype === 'strict') return listed([...known, ...more]);
    if (way === 'read') return open((word) => word !== '' || known.includes(''));
    // Printed loosely: a word of the table only as its own canonical keyword.
    const canonical = new Set(known);
    const foreign = new Set(tableWords(definition, 'read').filter((word) => !canonical.has(word)));
    const passes = definition.passesForeignKeywords === true;
    return open((word) => canonical.has(word) || (word !== '' && (passes || !foreign.has(word))));
  }
  if (definition.type === 'boolean') return listed(['true', 'false', ...more]);
  if (definition.type === 'number' || definition.type === 'integer')
    return open((word) => numberOf(word) !== undefined, true);
  return open((word) => word !== '');
};

/** The texts of a pattern; `wordsFor` tells what a capture may be. */
export const textSetOf = (
  pattern: TextPattern,
  wordsFor: (name: string, optional: boolean) => WordSet,
): TextSet => {
  const parts = pattern.map((part) =>
    typeof part === 'string' ? part : wordsFor(part.name, part.optional),
  );
  const list = listOf(parts);
  if (list !== undefined) return listed(list);
  const [first] = parts;
  const last = parts.at(-1);
  const prefix = typeof first === 'string' ? first : '';
  const suffix = parts.length > 1 && typeof last === 'string' ? last : '';
  return {
    words: undefined,
    accepts: (text) => fits(parts, text),
    prefix,
    suffix,
    isNumeric: parts.length === 1 && typeof first !== 'string' && first?.isNumeric === true,
    begins: beginsOf(first, parts[1]),
    ends: endsOf(last, parts.at(-2)),
  };
};

const literal = (part: string | WordSet | undefined): string =>
  typeof part === 'string' ? part : '';

/** Where the first capture is one of a few words, or a number, not every beginning is possible. */
const beginsOf = (
  first: string | WordSet | undefined,
  next: string | WordSet | undefined,
): TextSet['begins'] => {
  if (first === undefined || typeof first === 'string') return undefined;
  const { words, isNumeric } = first;
  if (words !== undefined)
    return (prefix) => [...words].some((word) => beginsAlike(word + literal(next), prefix));
  return isNumeric ? (prefix) => prefix === '' || NUMERIC.test(prefix.slice(0, 1)) : undefined;
};

const endsOf = (
  last: string | WordSet | undefined,
  before: string | WordSet | undefined,
): TextSet['ends'] => {
  if (last === undefined || typeof last === 'string') return undefined;
  const { words, isNumeric } = last;
  if (words !== undefined)
    return (suffix) => [...words].some((word) => endsAlike(literal(before) + word, suffix));
  return isNumeric ? (suffix) => suffix === '' || NUMERIC.test(suffix.slice(-1)) : undefined;
};

const listOf = (parts: readonly (string | WordSet)[]): string[] | undefined => {
  let texts = [''];
  for (const part of parts) {
    const words = typeof part === 'string' ? [part] : part.words;
    if (words === undefined) return undefined;
    const next = texts.flatMap((text) => [...words].map((word) => text + word));
    if (next.length > MAX_LISTED) return undefined;
    texts = next;
  }
  return texts;
};

/** Whether a text can be read by a pattern: each capture up to the literal behind it (M2.4). */
const fits = (parts: readonly (string | WordSet)[], text: string): boolean => {
  let from = 0;
  for (const [index, part] of parts.entries()) {
    if (typeof part === 'string') {
      if (!text.startsWith(part, from)) return false;
      from += part.length;
      continue;
    }
    const literal = parts[index + 1];
    const isLast = index >= parts.length - 2;
    const behind = typeof literal === 'string' ? literal : '';
    const to = isLast ? text.length - behind.length : text.indexOf(behind, from);
    if (to < from || !part.accepts(text.slice(from, to))) return false;
    from = to;
  }
  return from === text.length;
};

const NUMERIC = /^[-+.eE0-9]*$/;

const beginsAlike = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);
const endsAlike = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a);

/** Texts that are in both sets; undefined where it is not known, `[]` where there is none. */
export const commonTexts = (a: TextSet, b: TextSet): readonly string[] | undefined => {
  if (a.words !== undefined) return [...a.words].filter((text) => b.accepts(text));
  if (b.words !== undefined) return [...b.words].filter((text) => a.accepts(text));
  if (a.begins?.(b.prefix) === false || b.begins?.(a.prefix) === false) return [];
  if (a.ends?.(b.suffix) === false || b.ends?.(a.suffix) === false) return [];
  if (a.isNumeric && b.begins?.('1') === false && b.begins('-') === false) return [];
  if (!beginsAlike(a.prefix, b.prefix) || !endsAlike(a.suffix, b.suffix)) return [];
  if (a.isNumeric && !(NUMERIC.test(b.prefix) && NUMERIC.test(b.suffix))) return [];
  if (b.isNumeric && !(NUMERIC.test(a.prefix) && NUMERIC.test(a.suffix))) return [];
  return undefined;
};
