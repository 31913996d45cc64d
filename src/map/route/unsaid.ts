import type { RouteDefinition } from '../definition/route-definition.js';
import { MESSAGE_FIELDS, type Message } from '../message.js';
import { quoted } from '../quoted.js';
import { Refusal } from '../refusal.js';
import { isField } from './draft.js';
import { capturedNames } from './route-names.js';

const notSaid = (name: string, word: string): Refusal =>
  new Refusal(
    'MAP_NOT_SAID',
    () =>
      `${name} is ${quoted(word)}, which the route does not say: capture it, put it under message or name it under ignore`,
  );

/** They stand for arguments; one that is called so is an argument like any other. */
const PLACEHOLDERS: ReadonlySet<string> = new Set(['argkey', 'argvalue', 'type']);

/** The arguments that a route names by a capture or a constant. */
export const namedArguments = (route: RouteDefinition): ReadonlySet<string> =>
  new Set([
    ...[...capturedNames(route)].filter((name) => !isField(name) && !PLACEHOLDERS.has(name)),
    ...Object.keys(route.constants.arguments),
  ]);

/** What a message says more than a route, and what of it `<argkey>` stands for. */
export interface UnsaidCheck {
  /** M6.3: a refusal where something would be lost unseen. */
  readonly refuse: (message: Message) => Refusal | undefined;
  /** The arguments that nothing else names, without those that are ignored. */
  readonly rest: (message: Message) => string[];
}

export const compileUnsaid = (route: RouteDefinition): UnsaidCheck => {
  const captured = capturedNames(route);
  const ignored: ReadonlySet<string> = new Set(route.ignored);
  const closed = MESSAGE_FIELDS.filter(
    (field) =>
      !captured.has(field) && route.constants.fields[field] === undefined && !ignored.has(field),
  );
  const named = namedArguments(route);
  const isOpen = captured.has('argkey') || ignored.has('arguments');
  return {
    refuse: (message) => {
      for (let index = 0; index < closed.length; index += 1) {
        const field = closed[index];
        if (field !== undefined && message[field] !== '') return notSaid(field, message[field]);
      }
      if (isOpen) return undefined;
      for (const name of Object.keys(message.arguments))
        if (!named.has(name) && !ignored.has(name))
          return notSaid(name, message.arguments[name] ?? '');
      return undefined;
    },
    rest: (message) =>
      Object.keys(message.arguments).filter((name) => !named.has(name) && !ignored.has(name)),
  };
};
