import type { Capture } from '../definition/text-pattern.js';
import type { Message, MessageField } from '../message.js';
import { Refusal } from '../refusal.js';
import type { CompiledValue } from '../value/compile-value.js';
import { type Draft, putArgument, putField } from './draft.js';
import { absent, missing, type Slot } from './slot.js';

/** How a place puts words into a draft and takes them from a message. */
export interface Member {
  readonly put: (draft: Draft, word: string) => Refusal | undefined;
  readonly take: (message: Message) => string | undefined;
  /** Whether `''` is the same as nothing: so it is for fields. */
  readonly emptyIsMissing: boolean;
}

export const fieldMember = (field: MessageField): Member => ({
  put: (draft, word) => putField(draft, field, word),
  take: (message) => message[field],
  emptyIsMissing: true,
});

export const TYPE_MEMBER: Member = {
  put: (draft, word) => putField(draft, 'type', word),
  take: (message) => message.type,
  emptyIsMissing: true,
};

export const argumentMember = (name: string): Member => ({
  put: (draft, word) => putArgument(draft, name, word),
  take: (message) => message.arguments[name],
  emptyIsMissing: false,
});

/** A capture of a field, of the type or of an argument. */
export const memberSlot = (
  { name, optional }: Capture,
  member: Member,
  value: CompiledValue,
): Slot => {
  const { put, take, emptyIsMissing } = member;
  const { read, print, readJson, printJson } = value;
  const { default: fallback, map } = value.definition;
  // The empty text is a keyword only where a table says so.
  const emptyToken = map === undefined ? '' : print('');
  const emptyWord = map === undefined ? '' : read('');

  const readMissing = (draft: Draft): Refusal | undefined => {
    // M5.10: where it must be there, a default would hide that it is not.
    if (!optional) return absent(name);
    return fallback === undefined ? undefined : put(draft, fallback);
  };

  /** The word of the message, `undefined` where it has none. */
  const wordOf = (message: Message): string | undefined => {
    const own = take(message);
    return own === undefined || (own === '' && emptyIsMissing) ? fallback : own;
  };

  const needed = (token: string | Refusal): string | Refusal =>
    token === '' && !optional ? missing(name) : token;

  return {
    name,
    optional,
    read: (token, draft) => {
      const word = token === '' ? emptyWord : read(token);
      if (typeof word !== 'string') return word;
      if (word !== '') return put(draft, word);
      return token === '' ? readMissing(draft) : undefined;
    },
    print: (message) => {
      const word = wordOf(message);
      if (word === undefined) return needed(emptyToken);
      if (word === '')
        return new Refusal(
          'MAP_BAD_TOKEN',
          () => `${name} is empty, which would say it is missing`,
        );
      return needed(print(word));
    },
    readJson: (given, draft) => {
      if (given === undefined) return readMissing(draft);
      const word = readJson(given);
      if (typeof word !== 'string') return word;
      return word === '' && emptyIsMissing ? readMissing(draft) : put(draft, word);
    },
    printJson: (message) => {
      const word = wordOf(message);
      if (word !== undefined) {
        const made = printJson(word);
        return made === null && optional
          ? new Refusal('MAP_BAD_TOKEN', () => `${name} is null, which would say it is missing`)
          : made;
      }
      if (optional) return undefined;
      return typeof emptyToken === 'string' && emptyToken !== '' ? printJson('') : missing(name);
    },
  };
};
