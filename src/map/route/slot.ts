import type { Capture } from '../definition/text-pattern.js';
import type { Message, MessageField, MessageType } from '../message.js';
import { quoted } from '../quoted.js';
import { Refusal } from '../refusal.js';
import type { CompiledValue } from '../value/compile-value.js';
import { type Draft, isField, putArgument, putField } from './draft.js';
import type { RouteValues } from './route-values.js';

/** A capture, compiled: between a place in an MQTT message and a name of the message. */
export interface Slot {
  readonly name: string;
  readonly optional: boolean;
  /** Takes what stands in a topic or text; `''` is missing. */
  readonly read: (token: string, draft: Draft) => Refusal | undefined;
  /** What is printed there, `''` where nothing is. `key`: the argument that `<argkey>` stands for. */
  readonly print: (message: Message, key: string) => string | Refusal;
  /** Takes a JSON value; undefined is missing. */
  readonly readJson: (value: unknown, draft: Draft) => Refusal | undefined;
  /** A JSON value, undefined where none is printed, or a refusal. */
  readonly printJson: (message: Message, key: string) => unknown;
}

const missing = (name: string): Refusal =>
  new Refusal('MAP_MISSING_VALUE', () => `the message has no ${name}`);

const absent = (name: string): Refusal =>
  new Refusal('MAP_PAYLOAD_DIFFERS', () => `${name} is missing`);

const wrongType = (token: string, command: string, status: string): Refusal =>
  new Refusal(
    'MAP_TOPIC_TYPE',
    () => `type is ${quoted(token)}; expected ${command} (command) or ${status} (status)`,
  );

/** How a place puts words into a draft and takes them from a message. */
interface Member {
  readonly put: (draft: Draft, word: string) => Refusal | undefined;
  readonly take: (message: Message) => string | undefined;
  /** Whether `''` is the same as nothing: so it is for fields. */
  readonly emptyIsMissing: boolean;
}

const fieldMember = (field: MessageField): Member => ({
  put: (draft, word) => putField(draft, field, word),
  take: (message) => message[field],
  emptyIsMissing: true,
});

const TYPE_MEMBER: Member = {
  put: (draft, word) => putField(draft, 'type', word),
  take: (message) => message.type,
  emptyIsMissing: true,
};

const argumentMember = (name: string): Member => ({
  put: (draft, word) => putArgument(draft, name, word),
  take: (message) => message.arguments[name],
  emptyIsMissing: false,
});

/** M3.6: without a sender, the gateway itself is it. */
const withOwnName = (slot: Slot, value: CompiledValue, ownName: string): Slot => {
  const keyword = value.print('');
  const own = typeof keyword === 'string' && keyword !== '' ? keyword : ownName;
  return {
    ...slot,
    print: (message, key) => (message.sender === '' ? own : slot.print(message, key)),
    printJson: (message, key) => (message.sender === '' ? own : slot.printJson(message, key)),
  };
};

const typeValue = (value: CompiledValue): CompiledValue => {
  const refuse = (token: string): Refusal => {
    const said = (type: MessageType): string => {
      const word = value.print(type);
      return typeof word === 'string' ? word : type;
    };
    return wrongType(token, said('command'), said('status'));
  };
  const checked = (token: string, word: string | Refusal): string | Refusal =>
    word === 'command' || word === 'status' ? word : refuse(token);
  return {
    ...value,
    read: (token) => checked(token, value.read(token)),
    readJson: (given) => checked(String(given), value.readJson(given)),
  };
};

const memberSlot = ({ name, optional }: Capture, member: Member, value: CompiledValue): Slot => {
  const { put, take, emptyIsMissing } = member;
  const { read, print, readJson, printJson } = value;
  const { default: fallback, map } = value.definition;
  // The empty text is a keyword only where a table says so.
  const emptyToken = map === undefined ? '' : print('');
  const emptyWord = map === undefined ? '' : read('');

  const readMissing = (draft: Draft): Refusal | undefined => {
    if (fallback !== undefined) return put(draft, fallback);
    return optional ? undefined : absent(name);
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

/** `<argkey>`: the name of an argument that nothing else of the route names. */
const keySlot = ({ name, optional }: Capture, value: CompiledValue): Slot => {
  const put = (draft: Draft, word: string | Refusal): Refusal | undefined => {
    if (typeof word !== 'string') return word;
    if (draft.restKey !== undefined && draft.restKey !== word)
      return new Refusal('MAP_VALUES_DIFFER', () => `${name} differs from place to place`);
    draft.restKey = word;
    return undefined;
  };
  return {
    name,
    optional,
    read: (token, draft) => put(draft, token === '' ? absent(name) : value.read(token)),
    print: (_, key) => {
      const token = value.print(key);
      return token === '' ? missing(name) : token;
    },
    readJson: (given, draft) =>
      put(draft, given === undefined ? absent(name) : value.readJson(given)),
    printJson: (_, key) => value.printJson(key),
  };
};

/** `<argvalue>`: its value; translated when both are read, as its name decides how. */
const valueSlot = ({ name, optional }: Capture, values: RouteValues): Slot => {
  const put = (draft: Draft, given: unknown, isJson: boolean): undefined => {
    draft.restValue = given;
    draft.restIsJson = isJson;
    return undefined;
  };
  return {
    name,
    optional,
    read: (token, draft) => (token === '' && !optional ? absent(name) : put(draft, token, false)),
    print: (message, key) => {
      const token = values.ofRest(key).print(message.arguments[key] ?? '');
      return token === '' && !optional ? missing(key) : token;
    },
    readJson: (given, draft) => (given === undefined ? absent(name) : put(draft, given, true)),
    printJson: (message, key) => values.ofRest(key).printJson(message.arguments[key] ?? ''),
  };
};

/** Compiles a capture. */
export const compileSlot = (capture: Capture, values: RouteValues, ownName: string): Slot => {
  const { name } = capture;
  if (name === 'argkey') return keySlot(capture, values.of(name));
  if (name === 'argvalue') return valueSlot(capture, values);
  const value = values.of(name);
  if (name === 'type') return memberSlot(capture, TYPE_MEMBER, typeValue(value));
  if (!isField(name)) return memberSlot(capture, argumentMember(name), value);
  const slot = memberSlot(capture, fieldMember(name), value);
  return name === 'sender' ? withOwnName(slot, value, ownName) : slot;
};
