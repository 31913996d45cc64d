import type { JsonTemplate, PayloadDefinition } from '../definition/payload-definition.js';
import type { Capture, TextPattern, TopicPattern } from '../definition/text-pattern.js';
import type { ValueType } from '../definition/value-definition.js';
import { numberText } from '../value/number-text.js';
import { fieldsApart } from './fields-apart.js';
import { hasVocabulary } from './prove-value.js';
import type { RouteSets } from './route-sets.js';
import { commonTexts, listed, type TextSet } from './text-set.js';

/** What is printed, and by which route it might be read. */
interface Sides {
  readonly printed: RouteSets;
  readonly read: RouteSets;
}

const noneCommon = (a: TextSet, b: TextSet): boolean => {
  // Without a list: this is asked for each pair of routes that share a topic.
  if (a.words === undefined) return commonTexts(a, b)?.length === 0;
  for (const text of a.words) if (b.accepts(text)) return false;
  return true;
};

/** Whether a part of JSON may not be there at all. */
const mayBeMissing = (template: JsonTemplate, sets: RouteSets, isTop = false): boolean => {
  switch (template.kind) {
    case 'constant':
      return template.value === null;
    case 'value':
      return (
        template.capture.optional || sets.definitionOf(template.capture.name)?.default !== undefined
      );
    case 'object':
      return !isTop && template.members.every(([, member]) => mayBeMissing(member, sets));
    default:
      return false;
  }
};

const KINDS: Readonly<Record<ValueType, string>> = {
  text: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  json: 'any',
  any: 'any',
};

interface Leaf {
  readonly kind: string;
  /** Undefined: any of its kind. */
  readonly texts: TextSet | undefined;
}

/** What a constant, a value or a text may be in JSON. */
const leafOf = (template: JsonTemplate, sets: RouteSets): Leaf => {
  switch (template.kind) {
    case 'constant': {
      const { value } = template;
      if (value === null) return { kind: 'null', texts: undefined };
      const text = typeof value === 'number' ? numberText(value) : String(value);
      return { kind: typeof value, texts: listed([text]) };
    }
    case 'value': {
      const { name, optional } = template.capture;
      const definition = sets.definitionOf(name);
      if (name === 'argvalue') return { kind: 'any', texts: undefined };
      const kind = KINDS[definition?.type ?? 'text'];
      // JSON writes some keywords of such a vocabulary in another way.
      const isPlain = definition === undefined || !hasVocabulary(definition) || kind === 'string';
      const words = sets.words(name, optional);
      // An empty text is a text of JSON as well.
      const texts: TextSet = {
        ...words,
        words: words.words === undefined ? undefined : new Set([...words.words, '']),
        accepts: (text) => text === '' || words.accepts(text),
        prefix: '',
        suffix: '',
      };
      return { kind, texts: isPlain ? texts : undefined };
    }
    case 'text':
      return { kind: 'string', texts: sets.text(template.text) };
    default:
      return { kind: template.kind, texts: undefined };
  }
};

const leavesApart = (printed: Leaf, read: Leaf): boolean => {
  if (printed.kind === 'any' || read.kind === 'any') return false;
  if (printed.kind !== read.kind) return true;
  return (
    printed.texts !== undefined && read.texts !== undefined && noneCommon(printed.texts, read.texts)
  );
};

/** What tells two members apart at a glance: one is not there, or both are constants. */
const isPlainlyApart = (
  printed: JsonTemplate | undefined,
  read: JsonTemplate,
  hasRest: boolean,
  sides: Sides,
): boolean => {
  if (printed === undefined) return !hasRest && !mayBeMissing(read, sides.read);
  return printed.kind === 'constant' && read.kind === 'constant' && printed.value !== read.value;
};

/** Whether what one template prints another never reads. */
const templatesApart = (
  printed: JsonTemplate,
  read: JsonTemplate,
  sides: Sides,
  isTop: boolean,
): boolean => {
  // Where nothing is printed, or null, what may be missing is read as missing.
  if (mayBeMissing(printed, sides.printed, isTop) && mayBeMissing(read, sides.read, isTop))
    return false;
  if (printed.kind === 'list' && read.kind === 'list')
    return (
      printed.items.length !== read.items.length ||
      printed.items.some((item, index) => {
        const other = read.items[index];
        return other !== undefined && templatesApart(item, other, sides, false);
      })
    );
  if (printed.kind === 'object' && read.kind === 'object') {
    const members = new Map(printed.members);
    // First what costs little: a thousand routes to one topic are half a million pairs.
    return (
      read.members.some(([key, member]) =>
        isPlainlyApart(members.get(key), member, printed.rest, sides),
      ) ||
      read.members.some(([key, member]) => {
        const own = members.get(key);
        return own !== undefined && templatesApart(own, member, sides, false);
      })
    );
  }
  return leavesApart(leafOf(printed, sides.printed), leafOf(read, sides.read));
};

const payloadsApart = (
  printed: PayloadDefinition,
  read: PayloadDefinition,
  sides: Sides,
): boolean => {
  if (printed.codec === 'json' && read.codec === 'json')
    return templatesApart(printed.template, read.template, sides, true);
  if (
    printed.codec === 'csv' &&
    read.codec === 'csv' &&
    printed.separator === read.separator &&
    printed.separator.length === 1
  )
    return (
      printed.fields.length !== read.fields.length ||
      printed.fields.some((field, index) =>
        noneCommon(sides.printed.text(field), sides.read.text(read.fields[index] ?? [])),
      )
    );
  if (
    printed.codec === 'pairs' &&
    read.codec === 'pairs' &&
    printed.separator === read.separator &&
    printed.equals === read.equals
  ) {
    const members = new Map(printed.members);
    return read.members.some(([key, text]) =>
      noneCommon(
        members.has(key) ? sides.printed.text(members.get(key) ?? []) : listed(['']),
        sides.read.text(text),
      ),
    );
  }
  if (printed.codec === 'fields' && read.codec === 'fields')
    return fieldsApart(
      { fields: printed.fields, words: sides.printed.words },
      { fields: read.fields, words: sides.read.words },
    );
  return sides.printed
    .payload()
    .every((set) => sides.read.payload().every((other) => noneCommon(set, other)));
};

/** The levels from one on, and the tail, as one text. */
const restOf = ({ levels, tail }: TopicPattern, from: number): TextPattern => {
  const parts: (string | Capture)[] = [];
  const add = (part: string | Capture): void => {
    const last = parts.at(-1);
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part;
    else parts.push(part);
  };
  for (let index = from; index < levels.length; index += 1) {
    if (index > from) add('/');
    const level = levels[index];
    if (level !== undefined && !('any' in level)) for (const part of level) add(part);
  }
  if (tail !== undefined) {
    if (levels.length > from) add('/');
    add({ name: tail, optional: false });
  }
  return parts;
};

/** Whether a level behind the first ones is always empty: no level of a tail is (M3.2). */
const hasEmptyLevel = (sets: RouteSets, from: number): boolean => {
  for (let index = from; index < sets.route.topic.levels.length; index += 1) {
    const { words } = sets.level(index);
    if (words !== undefined && [...words].every((word) => word === '')) return true;
  }
  return false;
};

/** M3.4: a pattern that begins with a capture does not read topics that begin with `$`. */
const isDollarOnly = (printed: RouteSets, read: RouteSets): boolean => {
  const [first] = read.route.topic.levels;
  if (first !== undefined && ('any' in first || typeof first[0] !== 'object')) return false;
  const { words, prefix } = printed.level(0);
  if (words === undefined) return prefix.startsWith('$');
  return [...words].every((word) => word.startsWith('$'));
};

/**
 * Whether one route never reads what another prints: shown where a level, a constant or the shape of
 * the payload tells them apart.
 */
export const routesApart = (printed: RouteSets, read: RouteSets): boolean => {
  const { topic: printedTopic } = printed.route;
  const { topic: readTopic } = read.route;
  if (isDollarOnly(printed, read)) return true;
  const levels = Math.min(printedTopic.levels.length, readTopic.levels.length);
  for (let index = 0; index < levels; index += 1)
    if (noneCommon(printed.level(index), read.level(index))) return true;
  if (hasEmptyLevel(printed, levels) || hasEmptyLevel(read, levels)) return true;
  if (
    (printedTopic.tail !== undefined || readTopic.tail !== undefined) &&
    noneCommon(printed.text(restOf(printedTopic, levels)), read.text(restOf(readTopic, levels)))
  )
    return true;
  return payloadsApart(printed.route.payload, read.route.payload, { printed, read });
};
