import type { Message } from '../message.js';
import { quoted } from '../quoted.js';
import { Refusal } from '../refusal.js';
import type { Draft } from '../route/draft.js';
import type { RouteValues } from '../route/route-values.js';

/** `<argkey>: <argvalue>` in an object: a member for each argument that nothing else names (M4.4). */
export interface JsonRest {
  /** @param named the members that the template names itself */
  readonly read: (
    value: Readonly<Record<string, unknown>>,
    named: ReadonlySet<string>,
    draft: Draft,
  ) => Refusal | undefined;
  /** Adds the members to `made`. */
  readonly print: (
    message: Message,
    named: ReadonlySet<string>,
    made: Record<string, unknown>,
  ) => Refusal | undefined;
}

/** How refusals call a member of a payload. */
export const inPayload = (member: string): string => `${quoted(member)} in the payload`;

const collision = (first: string, second: string, became: string): Refusal =>
  new Refusal(
    'MAP_ARGUMENT_COLLISION',
    () => `${first} and ${second} both become the argument ${quoted(became)}`,
  );

/**
 * @param names the arguments that the route names elsewhere
 * @param ignored those that are not printed
 */
export const compileRest = (
  values: RouteValues,
  names: ReadonlySet<string>,
  ignored: ReadonlySet<string>,
): JsonRest => {
  const argkey = values.of('argkey');
  return {
    read: (value, named, draft) => {
      let read: Record<string, string> | undefined;
      for (const member of Object.keys(value)) {
        if (named.has(member)) continue;
        const name = argkey.read(member);
        if (typeof name !== 'string') return name;
        if (names.has(name)) return collision(quoted(member), 'another member', name);
        read ??= Object.create(null) as Record<string, string>;
        if (read[name] !== undefined) {
          const first = Object.keys(value).find((other) => argkey.read(other) === name) ?? '';
          return collision(quoted(first), quoted(member), name);
        }
        const word = values.ofRest(name).readJson(value[member], inPayload(member));
        if (typeof word !== 'string') return word;
        read[name] = word;
      }
      if (read === undefined) return undefined;
      if (draft.arguments === undefined) draft.arguments = read;
      else for (const name of Object.keys(read)) draft.arguments[name] = read[name] ?? '';
      return undefined;
    },
    print: (message, named, made) => {
      for (const name of Object.keys(message.arguments)) {
        if (names.has(name) || ignored.has(name)) continue;
        const member = argkey.print(name);
        if (typeof member !== 'string') return member;
        if (named.has(member) || Object.hasOwn(made, member)) {
          const other = Object.keys(message.arguments).find((key) => argkey.print(key) === member);
          return collision(quoted(other ?? member), quoted(name), member);
        }
        const value = values.ofRest(name).printJson(message.arguments[name] ?? '');
        if (value instanceof Refusal) return value;
        made[member] = value;
      }
      return undefined;
    },
  };
};
