import type { MapDefinition } from '../definition/map-definition.js';
import type { JsonTemplate, PayloadDefinition } from '../definition/payload-definition.js';
import type { RouteDefinition } from '../definition/route-definition.js';
import type { LevelPattern, TextPattern } from '../definition/text-pattern.js';
import type { ValueDefinition } from '../definition/value-definition.js';
import { isHex } from '../payload/hex-text.js';
import { definitionOf, restNames } from './definition-of.js';
import { fieldsText } from './fields-apart.js';
import {
  ANY_TEXT,
  listed,
  type TextSet,
  textSetOf,
  type WordContext,
  type WordSet,
  wordsOf,
} from './text-set.js';

/** What one route prints, or reads, in each of its places: at least that. */
export interface RouteSets {
  readonly route: RouteDefinition;
  readonly definitionOf: (name: string) => ValueDefinition | undefined;
  readonly words: (name: string, optional: boolean) => WordSet;
  readonly text: (pattern: TextPattern) => TextSet;
  readonly level: (index: number) => TextSet;
  /** Of the payload as text: one of these. */
  readonly payload: () => readonly TextSet[];
}

/** Of an argument whatever its name is: the words of all values that it may have (M5.2). */
const restWords = (map: MapDefinition, route: RouteDefinition, context: WordContext): WordSet => {
  const sets = ['argvalue', ...restNames(map, route)].map((name) =>
    wordsOf(definitionOf(map, route, name), context),
  );
  const words = sets.flatMap((set) => (set.words === undefined ? [undefined] : [...set.words]));
  const known = words.filter((word) => word !== undefined);
  if (known.length === words.length) return listed(known);
  return {
    words: undefined,
    accepts: (word) => sets.some((set) => set.accepts(word)),
    isNumeric: sets.every(({ isNumeric }) => isNumeric),
  };
};

const TYPES = ['command', 'status'] as const;

const typeWords = (definition: ValueDefinition | undefined, way: 'print' | 'read'): WordSet => {
  if (definition === undefined) return listed(TYPES);
  if (definition.maptype !== 'strict') return ANY_TEXT;
  return listed(
    TYPES.flatMap((type) => {
      const keywords = definition.map?.[type] ?? [];
      return way === 'print' ? keywords.slice(0, 1) : keywords;
    }),
  );
};

const between = (prefix: string, suffix: string): TextSet => ({
  ...ANY_TEXT,
  prefix,
  suffix,
  accepts: (text) =>
    text.length >= prefix.length + suffix.length &&
    text.startsWith(prefix) &&
    text.endsWith(suffix),
});

const NUMBERS: TextSet = {
  ...ANY_TEXT,
  isNumeric: true,
  accepts: (text) => text !== '' && /^[-+.eE0-9]*$/.test(text),
};

/** The JSON text of a template, printed compactly. */
const printedJson = (template: JsonTemplate, sets: RouteSets): readonly TextSet[] => {
  switch (template.kind) {
    case 'constant':
      return [listed([JSON.stringify(template.value)])];
    case 'text':
      return [between('"', '"')];
    case 'list':
      return [between('[', ']')];
    case 'object':
      return [between('{', '}')];
    case 'value': {
      const { name, optional } = template.capture;
      // It has the value of an argument that is not known here (M5.2).
      if (name === 'argvalue') return [ANY_TEXT];
      const nothing = optional ? [listed([''])] : [];
      switch (sets.definitionOf(name)?.type ?? 'text') {
        case 'text':
          return [between('"', '"'), ...nothing];
        case 'boolean':
          return [listed(['true', 'false']), ...nothing];
        case 'json':
        case 'any':
          return [ANY_TEXT];
        default:
          return [NUMBERS, ...nothing];
      }
    }
  }
};

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** How JSON text begins that a template reads. */
const jsonStart = (template: JsonTemplate, sets: RouteSets): string => {
  switch (template.kind) {
    case 'constant':
      // A number has many spellings: 1 is 0.1e1 as well.
      return typeof template.value === 'number'
        ? '-0123456789'
        : JSON.stringify(template.value).slice(0, 1);
    case 'text':
      return '"';
    case 'list':
      return '[';
    case 'object':
      return '{';
    case 'value':
      if (template.capture.name === 'argvalue') return '';
      switch (sets.definitionOf(template.capture.name)?.type ?? 'text') {
        case 'text':
          return '"n';
        case 'boolean':
          return 'tfn';
        case 'json':
        case 'any':
          return '';
        default:
          return '-0123456789n';
      }
  }
};

const readJson = (template: JsonTemplate, sets: RouteSets): TextSet => {
  const opens = jsonStart(template, sets);
  const begins = (text: string): boolean => {
    const [first] = text.trimStart();
    return first === undefined || opens === '' || opens.includes(first);
  };
  const mayBeNothing = template.kind === 'value' && template.capture.optional;
  return {
    ...ANY_TEXT,
    accepts: (text) => (begins(text) && isJson(text)) || (mayBeNothing && text === ''),
    begins,
  };
};

const payloadSets = (
  payload: PayloadDefinition,
  sets: RouteSets,
  way: 'print' | 'read',
): readonly TextSet[] => {
  switch (payload.codec) {
    case 'text':
      return [sets.text(payload.text)];
    case 'json':
      return way === 'print'
        ? printedJson(payload.template, sets)
        : [readJson(payload.template, sets)];
    case 'hex':
      return [{ ...ANY_TEXT, accepts: isHex }];
    case 'base64':
      return [{ ...ANY_TEXT, accepts: (text) => /^[A-Za-z0-9+/=]*$/.test(text) }];
    case 'fields':
      return [fieldsText(payload.fields)];
    case 'csv':
    case 'pairs':
    case 'bytes':
      return [ANY_TEXT];
    case 'action-or-json':
      return [
        sets.text([{ name: 'action', optional: true }]),
        way === 'print'
          ? between('{', '}')
          : { ...ANY_TEXT, accepts: (text) => text.startsWith('{'), prefix: '{' },
      ];
  }
};

const levelSet = (level: LevelPattern | undefined, sets: RouteSets, way: 'print' | 'read') => {
  if (level === undefined) return ANY_TEXT;
  if ('any' in level) return way === 'print' ? listed([level.any]) : ANY_TEXT;
  return sets.text(level);
};

/** What a route prints, or all that it reads, each set made when it is asked for. */
const routeSets = (
  map: MapDefinition,
  route: RouteDefinition,
  way: 'print' | 'read',
  ownName: string,
): RouteSets => {
  const levels = new Map<number, TextSet>();
  let payload: readonly TextSet[] | undefined;
  const sets: RouteSets = {
    route,
    definitionOf: (name) => definitionOf(map, route, name),
    words: (name, optional) => {
      if (name === 'type') return typeWords(sets.definitionOf(name), way);
      if (name === 'argvalue') return restWords(map, route, { optional, way });
      const alsoPrinted = name === 'sender' ? ownName : undefined;
      return wordsOf(sets.definitionOf(name), { optional, way, alsoPrinted });
    },
    text: (pattern) => textSetOf(pattern, sets.words),
    level: (index) => {
      const known = levels.get(index);
      if (known !== undefined) return known;
      const made = levelSet(route.topic.levels[index], sets, way);
      levels.set(index, made);
      return made;
    },
    payload: () => {
      payload ??= payloadSets(route.payload, sets, way);
      return payload;
    },
  };
  return sets;
};

/** The sets of a route, made once. */
export type SetsOf = (route: RouteDefinition, way: 'print' | 'read') => RouteSets;

/** Makes `SetsOf` of a map. */
export const createSetsOf = (map: MapDefinition, ownName: string): SetsOf => {
  const tables = {
    print: new Map<RouteDefinition, RouteSets>(),
    read: new Map<RouteDefinition, RouteSets>(),
  };
  return (route, way) => {
    const known = tables[way].get(route);
    if (known !== undefined) return known;
    const made = routeSets(map, route, way, ownName);
    tables[way].set(route, made);
    return made;
  };
};
