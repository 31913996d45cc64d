import type { RouteDefinition } from '../definition/route-definition.js';
import { MESSAGE_FIELDS, type Message } from '../message.js';
import { capturedNames, isSplit } from '../route/route-names.js';
import { compileUnsaid, namedArguments } from '../route/unsaid.js';
import type { Said } from './within-deadband.js';

/** What a publication says, by the number that it has among those of its message, from 0. */
export type SaidByPart = (part: number) => Said;

/**
 * What the publications of a route say, by name, for its dead band: what the route captures, so that
 * what it ignores cannot count as a change; of a split only the argument of that part.
 */
export const compileSaid = (route: RouteDefinition): ((message: Message) => SaidByPart) => {
  const captured = capturedNames(route);
  const fields = [...MESSAGE_FIELDS, 'type' as const].filter((name) => captured.has(name));
  const named = [...namedArguments(route)];
  const { rest } = compileUnsaid(route);
  const split = isSplit(route);
  const isOpen = captured.has('argkey');
  return (message) => {
    // Once a message: for each part of a split of thousands it would take minutes.
    const others = isOpen || split ? rest(message) : [];
    return (part) => {
      const names = [...named, ...(split ? others.slice(part, part + 1) : others)];
      return Object.fromEntries([
        ...fields.map((name) => [name, message[name]]),
        ...names.flatMap((name) => {
          const text = message.arguments[name];
          return text === undefined ? [] : [[name, text]];
        }),
      ]);
    };
  };
};
