import type { MapDefinition } from '../definition/map-definition.js';
import type { RouteDefinition } from '../definition/route-definition.js';
import { createMessage, MESSAGE_FIELDS, type Message } from '../message.js';
import { definitionOf, restDefinitionOf, restNames } from './definition-of.js';
import { occurrencesOf } from './occurrences.js';
import { sampleWords } from './sample-words.js';

/** name of a field or argument → its word */
export type Words = ReadonlyMap<string, string>;

const FIELDS: ReadonlySet<string> = new Set(MESSAGE_FIELDS);

/** The message of a route that says these words and what its `message` says. */
export const messageOf = (route: RouteDefinition, words: Words): Message => {
  const given: Record<string, string> = { ...route.constants.arguments };
  const fields: Record<string, string> = {};
  for (const [name, word] of words) {
    if (name === 'type' || FIELDS.has(name)) fields[name] = word;
    else given[name] = word;
  }
  const type = route.constants.fields.type ?? fields['type'];
  return createMessage({
    ...fields,
    ...route.constants.fields,
    type: type === 'command' ? 'command' : 'status',
    arguments: given,
  });
};

/** What each name of a route may say, the plainest first; `''` is missing. */
export const choicesOf = (
  map: MapDefinition,
  route: RouteDefinition,
): ReadonlyMap<string, readonly string[]> => {
  const choices = new Map<string, readonly string[]>();
  let hasRest = route.payload.codec === 'action-or-json';
  for (const { name, optional, spelling, field } of occurrencesOf(route)) {
    if (name === 'argkey' || name === 'argvalue') hasRest = true;
    else if (name === 'type') choices.set('type', ['status', 'command']);
    else {
      const words = sampleWords(definitionOf(map, route, name), spelling, field);
      choices.set(name, optional && !choices.has(name) ? [...words, ''] : words);
    }
  }
  hasRest ||=
    route.payload.codec === 'json' && JSON.stringify(route.payload).includes('"rest":true');
  if (!hasRest) return choices;
  const argkey = definitionOf(map, route, 'argkey');
  const names = [...Object.keys(argkey?.map ?? {}), ...restNames(map, route), 'extra'];
  const [name] = names.filter((one) => !choices.has(one) && !FIELDS.has(one) && one !== 'type');
  if (name !== undefined)
    choices.set(name, sampleWords(restDefinitionOf(map, route, name), 'text'));
  return choices;
};

/**
 * Words for a few messages that a route is likely to print: all said, and then each name with its
 * other words.
 */
export const sampleChoices = (choices: ReadonlyMap<string, readonly string[]>): Words[] => {
  const base = new Map<string, string>();
  for (const [name, [first]] of choices) if (first !== undefined) base.set(name, first);
  const all: Words[] = [base];
  const longest = Math.max(0, ...[...choices.values()].map(({ length }) => length));
  for (let at = 1; at < longest; at += 1) {
    // All names with their next words at once, and one by one.
    all.push(
      new Map([...base].map(([name, word]) => [name, choices.get(name)?.[at] || word] as const)),
    );
    for (const [name, words] of choices) {
      const word = words[at];
      if (word === undefined) continue;
      const changed = new Map(base);
      if (word === '') changed.delete(name);
      else changed.set(name, word);
      all.push(changed);
    }
  }
  return all;
};
