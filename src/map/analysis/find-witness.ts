import type { CompiledMap } from '../compiled-map.js';

import type { TextPattern, TopicPattern } from '../definition/text-pattern.js';
import type { Message } from '../message.js';
import { compileFields } from '../payload/fields/compile-fields.js';
import { Refusal } from '../refusal.js';
import type { CounterExample } from './analysis.js';
import type { RouteSets } from './route-sets.js';
import { sampleWords } from './sample-words.js';
import { commonTexts } from './text-set.js';
import { type FormOf, tryMessage } from './try-message.js';

/** A route with all that the search for a witness needs of it. */
export interface Candidate {
  /** It alone, both ways. */
  readonly alone: CompiledMap;
  readonly sets: RouteSets;
  /** Messages that it is likely to print. */
  readonly samples: readonly Message[];
}

type Payload = string | Uint8Array;

const MAX_TOPICS = 4;
const MAX_PAYLOADS = 24;

/** A few texts of a pattern. */
const patternSamples = (pattern: TextPattern, sets: RouteSets): string[] =>
  [0, 1, 2].map((at) =>
    pattern
      .map((part) => {
        if (typeof part === 'string') return part;
        const [first = 'a', ...more] = [
          ...(sets.words(part.name, false).words ?? []),
          ...sampleWords(sets.definitionOf(part.name), 'text'),
        ];
        return more[at - 1] ?? first;
      })
      .join(''),
  );

/** A pattern with a text of another one in place of a capture, each in turn. */
const filled = (pattern: TextPattern, texts: readonly string[], sets: RouteSets): string[] => {
  const [plain = ''] = texts;
  return pattern.flatMap((part, at) =>
    typeof part === 'string'
      ? []
      : patternSamples([...pattern.slice(0, at), plain, ...pattern.slice(at + 1)], sets),
  );
};

/** Texts that the one prints and the other reads in one place. */
const sharedTexts = (
  pattern: TextPattern,
  other: TextPattern,
  { printed, read }: { printed: RouteSets; read: RouteSets },
): string[] => {
  const a = printed.text(pattern);
  const b = read.text(other);
  const common = commonTexts(a, b);
  if (common !== undefined) return common.slice(0, 6);
  const [others, own] = [patternSamples(other, read), patternSamples(pattern, printed)];
  const samples = [
    ...others,
    ...own,
    ...filled(pattern, others, printed),
    ...filled(other, own, read),
  ];
  // One in the frame of the other: `a-<x>` and `<y>-b` meet in `a-1-b`.
  samples.push(`${a.prefix}1${b.suffix}`, `${b.prefix}1${a.suffix}`, `${a.prefix}${b.prefix}1`);
  return [...new Set(samples)].filter((text) => a.accepts(text) && b.accepts(text));
};

const levelTexts = (a: TopicPattern, b: TopicPattern, index: number, sides: Sides): string[] => {
  const [one, two] = [a.levels[index], b.levels[index]];
  const printed = sides.printed.sets;
  const read = sides.read.sets;
  if (one === undefined && two === undefined) return ['a'];
  if (one === undefined || 'any' in one)
    return two === undefined || 'any' in two
      ? [one !== undefined && 'any' in one ? one.any : 'a']
      : one === undefined
        ? patternSamples(two, read)
        : [one.any];
  if (two === undefined || 'any' in two) return patternSamples(one, printed);
  return sharedTexts(one, two, { printed, read });
};

interface Sides {
  readonly printed: Candidate;
  readonly read: Candidate;
}

/** Topics that both patterns fit. */
const sharedTopics = (sides: Sides): string[] => {
  const a = sides.printed.sets.route.topic;
  const b = sides.read.sets.route.topic;
  const depth = Math.max(
    a.levels.length + (a.tail === undefined ? 0 : 1),
    b.levels.length + (b.tail === undefined ? 0 : 1),
  );
  const levels = [...Array(depth).keys()].map((index) => levelTexts(a, b, index, sides));
  if (levels.some(({ length }) => length === 0)) return [];
  const topics = [...Array(MAX_TOPICS).keys()].map((at) =>
    levels.map((texts) => texts[at % texts.length] ?? '').join('/'),
  );
  return [...new Set(topics)];
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What both say, and where they differ what the second says. */
const merged = (a: unknown, b: unknown): unknown => {
  if (Array.isArray(a) && Array.isArray(b))
    return a.map((item, index) => (index < b.length ? merged(item, b[index]) : item));
  if (!isRecord(a) || !isRecord(b)) return b;
  const made: Record<string, unknown> = Object.create(null);
  for (const [key, value] of Object.entries(a)) made[key] = value;
  for (const [key, value] of Object.entries(b))
    made[key] = Object.hasOwn(a, key) ? merged(a[key], value) : value;
  return made;
};

const mergedJson = (a: Payload, b: Payload): string[] => {
  try {
    const [one, two]: unknown[] = [JSON.parse(String(a)), JSON.parse(String(b))];
    return [JSON.stringify(merged(one, two)), JSON.stringify(merged(two, one))];
  } catch {
    return [];
  }
};

/** Payloads that one route prints in topics of its own. */
const printedPayloads = ({ alone, samples }: Candidate): Payload[] =>
  samples.flatMap((message) => {
    const made = alone.attemptsOut(message)[0]?.outcome;
    return made === undefined || made instanceof Refusal ? [] : made.map(({ payload }) => payload);
  });

/** Field by field what both have, where both payloads have the same shape. */
const sharedFields = (sides: Sides): string[] => {
  const a = sides.printed.sets.route.payload;
  const b = sides.read.sets.route.payload;
  const both = { printed: sides.printed.sets, read: sides.read.sets };
  if (a.codec === 'text' && b.codec === 'text') return sharedTexts(a.text, b.text, both);
  if (a.codec === 'csv' && b.codec === 'csv' && a.separator === b.separator) {
    const fields = a.fields.map((field, index) => sharedTexts(field, b.fields[index] ?? [], both));
    return [0, 1].map((at) => fields.map((one) => one[at % one.length] ?? '').join(a.separator));
  }
  if (a.codec !== 'pairs' || b.codec !== 'pairs') return [];
  const members = new Map(b.members);
  const texts = a.members.map(([key, text]) => {
    const other = members.get(key);
    const shared =
      other === undefined ? patternSamples(text, both.printed) : sharedTexts(text, other, both);
    return [key, shared] as const;
  });
  return [0, 1].map((at) =>
    texts
      .map(([key, shared]) => `${key}${a.equals}${shared[at % shared.length] ?? ''}`)
      .join(a.separator),
  );
};

/** What one of two binary payloads prints, with the literal bytes of the other. */
const withLiterals = (payloads: readonly Payload[], { sets }: Candidate): Payload[] => {
  const { payload } = sets.route;
  if (payload.codec !== 'fields') return [];
  const { literals } = compileFields(payload.fields);
  return payloads.flatMap((one) => {
    if (typeof one === 'string') return [];
    const made = one.slice();
    for (const { offset, bytes } of literals)
      if (offset + bytes.length <= made.length) made.set(bytes, offset);
    return [made];
  });
};

const candidatePayloads = (sides: Sides): Payload[] => {
  const isJson = [sides.printed, sides.read].every(
    ({ sets }) => sets.route.payload.codec === 'json',
  );
  const own = printedPayloads(sides.printed).slice(0, 8);
  const others = printedPayloads(sides.read).slice(0, 8);
  const mixed = (isJson ? own : [])
    .slice(0, 3)
    .flatMap((a) => others.slice(0, 3).flatMap((b) => mergedJson(a, b)));
  const binary = [
    ...withLiterals(own.slice(0, 4), sides.read),
    ...withLiterals(others.slice(0, 4), sides.printed),
  ];
  return [...new Set([...sharedFields(sides), ...mixed, ...binary, ...others, ...own])].slice(
    0,
    MAX_PAYLOADS,
  );
};

/**
 * Looks for a message of `printed` that `read` takes for another one: topics and payloads that both
 * fit are read by `printed`, and what they mean is printed and read again by the whole map.
 */
export const findWitness = (
  sides: Sides,
  map: CompiledMap,
  formOf: FormOf,
): CounterExample | undefined => {
  const { route } = sides.printed.sets;
  const payloads = candidatePayloads(sides);
  for (const topic of sharedTopics(sides)) {
    for (const payload of payloads) {
      const message = sides.printed.alone.attemptsIn(topic, payload)[0]?.outcome;
      if (message === undefined || message instanceof Refusal) continue;
      const trip = tryMessage(map, message, formOf);
      if (trip?.route.id === route.id && trip.example !== undefined) return trip.example;
    }
  }
  return undefined;
};
