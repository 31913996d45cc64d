import type { ValueDefinition } from '../definition/value-definition.js';
import { quoted } from '../quoted.js';
import { Refusal } from '../refusal.js';
import { hotTable } from './hot-table.js';

/** One direction of a vocabulary. */
export type Translate = (token: string) => string | Refusal;

/** A compiled vocabulary: the table internal keyword ↔ MQTT keywords. */
export interface Vocabulary {
  readonly toInternal: Translate;
  /** The canonical MQTT keyword. */
  readonly toMqtt: Translate;
}

const SHOWN = 10;

const unknownToken = (name: string, token: string, known: ReadonlyMap<string, string>): Refusal =>
  new Refusal('MAP_UNKNOWN_TOKEN', () => {
    // Only those that are shown: each refusal would cost as much as the table is large.
    const words: string[] = [];
    for (const word of known.keys()) if (words.push(word) === SHOWN) break;
    const more = known.size > SHOWN ? `, … (${known.size} in all)` : '';
    return `${name} ${quoted(token)} is not in the map; expected ${words.join(', ')}${more}`;
  });

/** M5.5: printed, it would come back as another word. */
const foreignKeyword = (name: string, token: string, owner: string): Refusal =>
  new Refusal(
    'MAP_UNKNOWN_TOKEN',
    () => `${name} ${quoted(token)} is an MQTT keyword of ${quoted(owner)}; expected that one`,
  );

const pass: Translate = (token) => token;

/** What a name without a table has. */
const PASSING: Vocabulary = { toInternal: pass, toMqtt: pass };

/**
 * Compiles a vocabulary (M5.4, M5.5). Look-ups go through `Map`, so that `constructor` is only a
 * keyword. Where two entries claim one keyword the first has it.
 *
 * @param name how refusals call it
 */
export const compileVocabulary = (
  name: string,
  { maptype, map = {}, passesForeignKeywords }: ValueDefinition,
): Vocabulary => {
  if (maptype === 'none') return PASSING;
  const inward = new Map<string, string>();
  const outward = new Map<string, string>();
  for (const [internal, keywords] of Object.entries(map)) {
    const [canonical] = keywords;
    if (canonical === undefined) continue;
    outward.set(internal, canonical);
    for (const keyword of keywords) if (!inward.has(keyword)) inward.set(keyword, internal);
  }
  const [internalOf, keywordOf] = [hotTable(inward), hotTable(outward)];
  const isStrict = maptype === 'strict';
  const checksForeign = passesForeignKeywords !== true;
  return {
    toInternal: (token) =>
      internalOf(token) ?? (isStrict && token !== '' ? unknownToken(name, token, inward) : token),
    toMqtt: (word) => {
      const found = keywordOf(word);
      if (found !== undefined) return found;
      if (isStrict && word !== '') return unknownToken(name, word, outward);
      const owner = checksForeign ? inward.get(word) : undefined;
      return owner === undefined ? word : foreignKeyword(name, word, owner);
    },
  };
};
