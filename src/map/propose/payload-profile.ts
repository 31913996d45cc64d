import type { RecordedMessage } from '../recorded-message.js';
import { samePayload } from '../same-payload.js';
import {
  addJson,
  emptyJsonProfile,
  isPlainNumber,
  type JsonProfile,
  mergeJson,
} from './json-profile.js';

/** What payloads were seen under one topic, or under topics that are alike. */
export interface PayloadProfile {
  count: number;
  empty: number;
  bytes: number;
  numbers: number;
  objects: number;
  lists: number;
  /** Texts that are no JSON object or list and no number. */
  texts: number;
  /** Words among the texts, with how often; no more than `MAX_WORDS` and one. */
  readonly words: Map<string, number>;
  readonly json: JsonProfile;
  retained: boolean;
  /** The first ones that are not large, payloads all different. */
  readonly samples: RecordedMessage[];
}

/** More different words are no closed set. */
export const MAX_WORDS = 8;
const MAX_SAMPLES = 2;
const MAX_SAMPLE_CHARS = 2000;

export const emptyPayloadProfile = (): PayloadProfile => ({
  count: 0,
  empty: 0,
  bytes: 0,
  numbers: 0,
  objects: 0,
  lists: 0,
  texts: 0,
  words: new Map(),
  json: emptyJsonProfile(),
  retained: false,
  samples: [],
});

const parsed = (text: string): unknown => {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Words are not told from texts by their meaning, only by their form. */
const isWord = (text: string): boolean => /^\p{L}[\p{L}\p{N}_-]{0,31}$/u.test(text);

const addWord = (words: Map<string, number>, word: string, count: number): void => {
  if (words.has(word) || words.size <= MAX_WORDS) words.set(word, (words.get(word) ?? 0) + count);
};

const addSample = (samples: RecordedMessage[], message: RecordedMessage): void => {
  const fits = message.payload.length <= MAX_SAMPLE_CHARS && samples.length < MAX_SAMPLES;
  if (fits && samples.every(({ payload }) => !samePayload(payload, message.payload)))
    samples.push(message);
};

const addText = (profile: PayloadProfile, text: string): void => {
  if (text === '') {
    profile.empty += 1;
    return;
  }
  const data = parsed(text);
  if (data !== undefined) {
    if (Array.isArray(data)) profile.lists += 1;
    else profile.objects += 1;
    addJson(profile.json, data);
  } else if (isPlainNumber(text)) profile.numbers += 1;
  else {
    profile.texts += 1;
    if (isWord(text)) addWord(profile.words, text, 1);
  }
};

/** Adds a message to what was seen. */
export const addPayload = (profile: PayloadProfile, message: RecordedMessage): void => {
  profile.count += 1;
  profile.retained ||= message.retain;
  addSample(profile.samples, message);
  if (typeof message.payload === 'string') addText(profile, message.payload);
  else profile.bytes += 1;
};

/** Adds what was seen under another topic. */
export const mergePayloads = (into: PayloadProfile, from: PayloadProfile): void => {
  for (const key of ['count', 'empty', 'bytes', 'numbers', 'objects', 'lists', 'texts'] as const)
    into[key] += from[key];
  into.retained ||= from.retained;
  for (const [word, count] of from.words) addWord(into.words, word, count);
  mergeJson(into.json, from.json);
  for (const sample of from.samples) addSample(into.samples, sample);
};

/** The kind that all payloads have, so that topics can be compared; `mixed` where they differ. */
export const payloadKind = ({ count, empty, ...profile }: PayloadProfile): string => {
  const filled = count - empty;
  if (filled === 0) return 'empty';
  const kinds = ['bytes', 'numbers', 'objects', 'lists', 'texts'] as const;
  return kinds.find((kind) => profile[kind] === filled) ?? 'mixed';
};
