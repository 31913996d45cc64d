import { MESSAGE_FIELDS } from '../message.js';
import { isCommandLevel } from './conventions.js';
import type { ShapeLevel } from './topic-shape.js';

/** The names that levels get, from the last capture to the first; then numbers. */
const LEVEL_NAMES = ['device', 'location', 'gateway'] as const;

const TAKEN: ReadonlySet<string> = new Set([
  ...MESSAGE_FIELDS,
  'type',
  'root',
  'argkey',
  'argvalue',
  'arguments',
]);

const MAX_NAME = 64;

/** A text as a name of M1.2; `''` where nothing of it can be. */
const nameOf = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}_.-]+/gu, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, MAX_NAME);

/** The name of an argument: as the text, unless that means something else. */
export const argumentName = (text: string): string => {
  const name = nameOf(text);
  return name === '' || TAKEN.has(name) ? nameOf(`${name}_value`) : name;
};

const literals = (levels: readonly ShapeLevel[]): string[] =>
  levels.filter((level): level is string => typeof level === 'string' && level !== '');

export const messageType = (levels: readonly ShapeLevel[]): 'command' | 'status' =>
  literals(levels).some(isCommandLevel) ? 'command' : 'status';

/** The last level that says what a topic is about, `''` where none does. */
export const subjectOf = (levels: readonly ShapeLevel[]): string =>
  literals(levels)
    .slice(1)
    .findLast((level) => !isCommandLevel(level)) ?? '';

const camelCase = (words: readonly string[]): string =>
  words
    .flatMap((word) => word.split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word !== '')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');

/** Texts that may be the function of a route, the shortest first. */
export const functionNames = (levels: readonly ShapeLevel[]): string[] => {
  const words = literals(levels).filter((level) => !isCommandLevel(level));
  const several = words.map((_, index) => camelCase(words.slice(words.length - 1 - index)));
  const all = camelCase(literals(levels));
  return [...several.slice(words.length > 1 ? 0 : -1), all].filter((name) => name !== '');
};

/** Texts that may be the id of a route. */
export const routeId = (levels: readonly ShapeLevel[]): string =>
  literals(levels)
    .join('-')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 80) || 'route';

/** The names of the captures among levels, in their order: location, device. */
export const captureNames = (levels: readonly ShapeLevel[]): string[] => {
  const count = levels.filter((level) => typeof level !== 'string').length;
  return Array.from({ length: count }, (_, index) => {
    const fromEnd = count - 1 - index;
    return LEVEL_NAMES[fromEnd] ?? `level${index + 1}`;
  });
};

/** The first of `names` that is not taken, or the last one with a number; it is taken then. */
export const takeName = (names: readonly string[], taken: Set<string>): string => {
  const last = names.at(-1) ?? 'other';
  let name = names.find((each) => !taken.has(each));
  for (let number = 2; name === undefined; number += 1) {
    const numbered = `${last.slice(0, MAX_NAME - 8)}-${number}`;
    if (!taken.has(numbered)) name = numbered;
  }
  taken.add(name);
  return name;
};
