import type { ValueDefinition } from '../definition/value-definition.js';
import { isHex } from '../payload/hex-text.js';
import { Refusal } from '../refusal.js';
import { type CompiledValue, compileValue } from '../value/compile-value.js';
import { numberOf } from '../value/number-text.js';
import type { Doubt } from './doubt.js';
import { normalWord } from './normal-word.js';
import type { Spelling } from './occurrences.js';
import { proveNumber } from './prove-number.js';

/** How a word is printed and read again where it stands as text, in JSON or as bytes. */
const thereAndBack = (
  word: string,
  value: CompiledValue,
  spelling: Spelling,
): string | Refusal | undefined => {
  if (spelling === 'json') {
    const printed = value.printJson(word);
    return printed instanceof Refusal || printed === undefined
      ? undefined
      : value.readJson(printed);
  }
  const printed = value.print(word);
  if (typeof printed !== 'string' || (spelling === 'bytes' && !isHex(printed))) return undefined;
  return value.read(spelling === 'bytes' ? printed.toLowerCase() : printed);
};

/** Whether a vocabulary translates; a table under `maptype: none` does not. */
export const hasVocabulary = ({ map, maptype, type }: ValueDefinition): boolean =>
  maptype !== 'none' && (map !== undefined || type === 'text' || type === 'any');

/** Hex text in other capitals: all, none, and every other letter. */
const otherCapitals = (hex: string): string[] => {
  const mixed = hex.replaceAll(
    /([a-f])([^a-f]*)([a-f]?)/gi,
    (_, one, between, two) =>
      `${String(one).toUpperCase()}${String(between)}${String(two).toLowerCase()}`,
  );
  return [hex.toUpperCase(), hex.toLowerCase(), mixed].filter((word) => word !== hex);
};

/** Other spellings that a loose vocabulary passes and JSON or hex writes like a keyword. */
const respelled = (keyword: string, { type }: ValueDefinition, spelling: Spelling): string[] => {
  if (spelling === 'bytes') return otherCapitals(keyword);
  if (type === 'json') return [` ${keyword}`];
  if ((type !== 'number' && type !== 'integer') || numberOf(keyword) === undefined) return [];
  return [`0${keyword}`, `${keyword}.0`, `${keyword}e0`].filter(
    (word) => numberOf(word) !== undefined,
  );
};

const proveVocabulary = (
  definition: ValueDefinition,
  value: CompiledValue,
  spellings: ReadonlySet<Spelling>,
): Doubt | undefined => {
  const table = Object.entries(definition.map ?? {});
  const keywords = table.flatMap(([, words]) => words);
  const lost: string[] = [];
  const internals = table.map(([internal]) => internal);
  for (const spelling of spellings) {
    const others =
      definition.maptype === 'loose' && (spelling !== 'text' || spellings.size > 1)
        ? keywords.flatMap((keyword) => respelled(keyword, definition, spelling))
        : [];
    for (const word of [...internals, ...others]) {
      if (word === '') continue;
      const back = thereAndBack(word, value, spelling);
      if (back === undefined) continue;
      if (typeof back !== 'string' || normalWord(back, definition) !== normalWord(word, definition))
        lost.push(word);
    }
  }
  if (lost.length > 0) return { why: `"${lost[0]}" would be read as another word`, words: lost };
  if (definition.maptype === 'loose' && spellings.size > 1 && definition.type !== 'text')
    return {
      why: 'a loose word may be written differently in its places',
      words: ['01', '1.0', ' 1', 'AB'],
    };
  return undefined;
};

/**
 * Whether every word that a value prints is read as the same word (M5), wherever it stands in a
 * route; a doubt names words that may not be.
 */
const proveValue = (value: CompiledValue, spellings: ReadonlySet<Spelling>): Doubt | undefined => {
  const { definition } = value;
  if (hasVocabulary(definition)) return proveVocabulary(definition, value, spellings);
  if (definition.type === 'number' || definition.type === 'integer')
    return proveNumber(definition, value);
  return undefined;
};

/** `proveValue`, each value proved once however many routes share it. */
export type ProveNamed = (
  name: string,
  definition: ValueDefinition,
  spellings: ReadonlySet<Spelling>,
) => Doubt | undefined;

export const createProveNamed = (): ProveNamed => {
  const known = new Map<ValueDefinition, Map<string, Doubt | undefined>>();
  return (name, definition, spellings) => {
    const proofs = known.get(definition) ?? new Map<string, Doubt | undefined>();
    known.set(definition, proofs);
    const key = [...spellings].sort().join();
    if (!proofs.has(key))
      proofs.set(key, proveValue(compileValue(name, definition, undefined), spellings));
    return proofs.get(key);
  };
};

/** Version 1 (M13.3): MQTT keywords that pass and come back as the word of their entry. */
export const passedKeywords = (definition: ValueDefinition | undefined): string[] => {
  if (definition?.passesForeignKeywords !== true || definition.maptype !== 'loose') return [];
  const table = definition.map ?? {};
  return Object.values(table)
    .flat()
    .filter((keyword) => !Object.hasOwn(table, keyword));
};
