import {
  createMessage,
  MESSAGE_FIELDS,
  type Message,
  type MessageField,
  NO_ARGUMENTS,
} from '../message.js';
import { quoted } from '../quoted.js';
import { Refusal } from '../refusal.js';

/** What stands in a place of `<argvalue>`, not translated: its name may come later. */
export interface RestValue {
  readonly given: unknown;
  readonly isJson: boolean;
}

/**
 * What a route has read of a message so far; undefined is not read. All members from the start:
 * objects of one shape are several times faster to fill.
 */
export interface Draft extends Record<MessageField, string | undefined> {
  type: string | undefined;
  arguments: Record<string, string> | undefined;
  /** The word of `<argkey>`, and what stands for `<argvalue>`: whichever comes first waits. */
  restKey: string | undefined;
  restValues: readonly RestValue[] | undefined;
}

/** Whether a name is a field of the message; every other one but `type` is an argument. */
export const isField = (name: string): name is MessageField =>
  (MESSAGE_FIELDS as readonly string[]).includes(name);

export const emptyDraft = (): Draft => ({
  type: undefined,
  function: undefined,
  gateway: undefined,
  location: undefined,
  device: undefined,
  sender: undefined,
  action: undefined,
  arguments: undefined,
  restKey: undefined,
  restValues: undefined,
});

/** A draft to go on with, so that the one that is remembered stays as it is. */
export const copyDraft = (draft: Draft): Draft => {
  const copy: Draft = {
    type: draft.type,
    function: draft.function,
    gateway: draft.gateway,
    location: draft.location,
    device: draft.device,
    sender: draft.sender,
    action: draft.action,
    arguments: undefined,
    restKey: draft.restKey,
    restValues: draft.restValues,
  };
  if (draft.arguments === undefined) return copy;
  copy.arguments = Object.create(null) as Record<string, string>;
  for (const name of Object.keys(draft.arguments))
    copy.arguments[name] = draft.arguments[name] ?? '';
  return copy;
};

const differ = (name: string, first: string, second: string): Refusal =>
  new Refusal(
    'MAP_VALUES_DIFFER',
    () => `${name} is ${quoted(first)} in one place and ${quoted(second)} in another`,
  );

/** Puts a word under a field; a place that was read before must have said the same (M2.6). */
export const putField = (
  draft: Draft,
  field: MessageField | 'type',
  word: string,
): Refusal | undefined => {
  const earlier = draft[field];
  if (earlier === undefined) draft[field] = word;
  else if (earlier !== word) return differ(field, earlier, word);
  return undefined;
};

/** Puts a word under an argument, as `putField`. */
export const putArgument = (draft: Draft, name: string, word: string): Refusal | undefined => {
  draft.arguments ??= Object.create(null) as Record<string, string>;
  const earlier = draft.arguments[name];
  if (earlier === undefined) draft.arguments[name] = word;
  else if (earlier !== word) return differ(name, earlier, word);
  return undefined;
};

/** The message that was read, or a refusal where its type is none. */
export const finishDraft = (draft: Draft): Message | Refusal => {
  const { type } = draft;
  if (type !== 'command' && type !== 'status')
    return new Refusal(
      'MAP_TOPIC_TYPE',
      () => `type is ${quoted(type ?? '')}; expected command or status`,
    );
  // Member by member: spreading was measured to take twenty times as long.
  return createMessage({
    type,
    function: draft.function,
    gateway: draft.gateway,
    location: draft.location,
    device: draft.device,
    sender: draft.sender,
    action: draft.action,
    arguments: draft.arguments === undefined ? NO_ARGUMENTS : Object.freeze(draft.arguments),
  });
};
