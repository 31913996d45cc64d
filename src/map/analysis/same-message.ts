import type { MapDefinition } from '../definition/map-definition.js';
import { NOT_ARGUMENTS } from '../definition/not-arguments.js';
import type { RouteDefinition } from '../definition/route-definition.js';
import { MESSAGE_FIELDS, type Message } from '../message.js';
import { capturedNames } from '../route/route-names.js';
import { definitionOf, restDefinitionOf } from './definition-of.js';
import { normalWord } from './normal-word.js';
import { occurrencesOf } from './occurrences.js';

/** What a message says for a route: equal texts are the same message (M14.1). */
export type MessageForm = (message: Message) => ReadonlyMap<string, string>;

/** Makes `MessageForm` of a route. */
export const messageForm = (
  map: MapDefinition,
  route: RouteDefinition,
  ownName: string,
): MessageForm => {
  const occurrences = occurrencesOf(route);
  const captured = new Set(occurrences.map(({ name }) => name));
  const inBytes = new Set(
    occurrences.filter(({ spelling }) => spelling === 'bytes').map(({ name }) => name),
  );
  const ignored = new Set(route.ignored);
  // `arguments` is all that are not captured (M6.3), and `<argkey>` captures all.
  const ignoresRest = ignored.has('arguments') && !capturedNames(route).has('argkey');
  const argumentNames = [...captured].filter((name) => !NOT_ARGUMENTS.has(name));
  // An argument may be called as a field is: it is not what `<action>` captures.
  const named = new Set([...argumentNames, ...Object.keys(route.constants.arguments)]);

  const normal = (name: string, given: string): string => {
    if (ignored.has(name)) return '';
    if (!captured.has(name)) return given;
    const definition = definitionOf(map, route, name);
    const word = normalWord(given, definition);
    // Hex text is the same in capitals; a keyword is not.
    const isHex = inBytes.has(name) && !Object.hasOwn(definition?.map ?? {}, word);
    return isHex ? word.toLowerCase() : word;
  };
  const normalArgument = (name: string, word: string): string => {
    if (named.has(name)) return normal(name, word);
    if (ignored.has(name) || ignoresRest) return '';
    return word === '' ? '' : normalWord(word, restDefinitionOf(map, route, name));
  };

  return (message) => {
    const form = new Map<string, string>([['type', message.type]]);
    const put = (name: string, word: string): void => {
      if (word !== '') form.set(name, word);
    };
    for (const field of MESSAGE_FIELDS)
      if (field !== 'sender') put(field, normal(field, message[field]));
    put('sender', normal('sender', message.sender === '' ? ownName : message.sender));
    for (const name of new Set([...argumentNames, ...Object.keys(message.arguments)]))
      put(`arguments.${name}`, normalArgument(name, message.arguments[name] ?? ''));
    return form;
  };
};

/** Whether two forms say the same. */
export const isSameForm = (
  a: ReadonlyMap<string, string>,
  b: ReadonlyMap<string, string>,
): boolean => a.size === b.size && [...a].every(([name, word]) => b.get(name) === word);
