import { quoted } from '../quoted.js';
import { MAX_WORDS, type PayloadProfile, payloadKind } from './payload-profile.js';
import { proposeJson } from './propose-json.js';
import { argumentName, takeName } from './propose-names.js';
import type { ProposedValue } from './proposed-map.js';

/** A payload in the words of a map file. */
export interface ProposedPayload {
  readonly payload: unknown;
  readonly values: ReadonlyMap<string, ProposedValue>;
  readonly guesses: readonly string[];
  /** Empty payloads need a route of their own beside it. */
  readonly leavesEmpty?: true;
}

/** More words stand in the vocabulary anyway. */
const MAX_LISTED = 3;

/** `light_on` as it is written inside: `LIGHT_ON`. */
const keywordOf = (word: string): string => word.replace(/[^\p{L}\p{N}]+/gu, '_').toUpperCase();

/** The words as a vocabulary, what is published most often first. */
const vocabularyOf = (words: ReadonlyMap<string, number>): ProposedValue => {
  const table = new Map<string, string[]>();
  for (const [word] of [...words].sort(([, a], [, b]) => b - a)) {
    const keyword = keywordOf(word);
    table.set(keyword, [...(table.get(keyword) ?? []), word]);
  }
  return { map: table };
};

/** The words that were seen, a few of them. */
const listed = (words: ReadonlyMap<string, number>): string => {
  const shown = [...words.keys()].slice(0, MAX_LISTED).map((word) => quoted(word));
  return `${shown.join(', ')}${words.size > MAX_LISTED ? ', …' : ''}`;
};

/** Texts that are all different are no words of a closed set. */
const isClosedSet = ({ texts, words }: PayloadProfile): boolean => {
  const said = [...words.values()].reduce((sum, count) => sum + count, 0);
  return said === texts && words.size <= MAX_WORDS && (words.size <= 3 || said >= 2 * words.size);
};

/**
 * How to read payloads such as those that were seen.
 *
 * @param subject what the topic is about
 * @param taken names that the topic has
 */
export const proposePayload = (
  profile: PayloadProfile,
  subject: string,
  taken: Set<string>,
): ProposedPayload => {
  const optional = profile.empty > 0 ? '?' : '';
  const named = (): string => takeName([subject === '' ? 'value' : argumentName(subject)], taken);
  switch (payloadKind(profile)) {
    case 'empty':
      return { payload: '', values: new Map(), guesses: [] };
    case 'bytes':
      return {
        payload: new Map([['bytes', `<data${optional}>`]]),
        values: new Map(),
        guesses: [],
      };
    case 'numbers': {
      const name = named();
      return {
        payload: `<${name}${optional}>`,
        values: new Map([[name, { type: 'number' }]]),
        guesses: [`${name} is a number; it may have a unit, and bounds`],
      };
    }
    case 'objects':
    case 'lists': {
      const { template, values } = proposeJson(profile.json, taken);
      return {
        payload: new Map([['json', template]]),
        values,
        guesses: [],
        ...(profile.empty > 0 && { leavesEmpty: true }),
      };
    }
    case 'texts':
      if (!isClosedSet(profile)) break;
      return {
        payload: `<action${optional}>`,
        values: new Map([['action', vocabularyOf(profile.words)]]),
        guesses: [`action was ${listed(profile.words)}; there may be more words`],
      };
  }
  if (profile.bytes > 0)
    return {
      payload: new Map([['bytes', `<data${optional}>`]]),
      values: new Map(),
      guesses: ['payloads were of several kinds, some no text'],
    };
  const name = named();
  return {
    payload: `<${name}${optional}>`,
    values: new Map(),
    guesses: payloadKind(profile) === 'mixed' ? ['payloads were of several kinds'] : [],
  };
};
