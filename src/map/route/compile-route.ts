import type { Translation } from '../compiled-map.js';
import type { Role } from '../definition/map-definition.js';
import type { RouteDefinition } from '../definition/route-definition.js';
import type { Capture } from '../definition/text-pattern.js';
import { MESSAGE_FIELDS, type Message, type MessageField } from '../message.js';
import { compileTopic } from '../pattern/compile-topic.js';
import { loneCapture } from '../pattern/level-pattern.js';
import { compilePayload } from '../payload/compile-payload.js';
import type { PayloadSource } from '../payload/payload-source.js';
import { Refusal } from '../refusal.js';
import { compileSlot } from './compile-slot.js';
import { copyDraft, type Draft, emptyDraft, finishDraft, putArgument } from './draft.js';
import { isSplit } from './route-names.js';
import type { RouteValues } from './route-values.js';
import type { Slot } from './slot.js';
import { compileUnsaid, namedArguments } from './unsaid.js';
import { waysOf } from './ways.js';

/** A compiled route: one topic pattern with its payload, in both directions. */
export interface Route {
  readonly definition: RouteDefinition;
  /** What the levels of a topic say; the same for each message to that topic. */
  readonly readTopic: (levels: readonly string[]) => Draft | Refusal;
  /** The message of a payload to a topic that was read; `topic` stays as it is. */
  readonly read: (topic: Draft, source: PayloadSource) => Message | Refusal;
  /** One publication, or one for each argument of a split. */
  readonly print: (message: Message) => readonly Translation[] | Refusal;
  /** Which level of a topic is the sender alone; -1 for none. */
  readonly senderLevel: number;
}

/** Sees what a route reads, for `map try`. */
export interface RouteObserver {
  readonly slot: (slot: Slot) => Slot;
  readonly values: (values: RouteValues) => RouteValues;
}

/** What a route is compiled in. */
export interface RouteContext {
  readonly role: Role;
  readonly ownName: string;
  readonly valuesOf: (own: RouteDefinition['values']) => RouteValues;
  readonly observer?: RouteObserver | undefined;
}

const otherWay = (
  message: Message,
  way: 'in' | 'out',
  { id, direction }: RouteDefinition,
  role: Role,
): Refusal =>
  new Refusal('MAP_OTHER_WAY', () =>
    direction === undefined
      ? `it is a ${message.type}, and with role ${role} none of route ${id} ${way === 'in' ? 'comes in' : 'goes out'}`
      : `route ${id} has direction ${direction}, so it ${way === 'in' ? 'reads' : 'prints'} nothing`,
  );

const putConstants = ({ constants }: RouteDefinition): ((draft: Draft) => void) => {
  const fields = Object.entries(constants.fields) as [MessageField | 'type', string][];
  const given = Object.entries(constants.arguments);
  return (draft) => {
    for (let index = 0; index < fields.length; index += 1) {
      const entry = fields[index];
      if (entry !== undefined) draft[entry[0]] = entry[1];
    }
    if (given.length === 0) return;
    draft.arguments ??= Object.create(null) as Record<string, string>;
    for (const [name, word] of given) draft.arguments[name] = word;
  };
};

/** The argument of a split, translated now that its name is known (M5.2). */
const putRest = (
  draft: Draft,
  values: RouteValues,
  named: ReadonlySet<string>,
): Refusal | undefined => {
  const { restKey, restValues = [] } = draft;
  if (restKey === undefined) return undefined;
  if (named.has(restKey))
    return new Refusal(
      'MAP_ARGUMENT_COLLISION',
      () => `${restKey} is the name of an argument that the route has elsewhere`,
    );
  const value = values.ofRest(restKey);
  for (const { given, isJson } of restValues) {
    const word = isJson
      ? value.readJson(given)
      : value.read(typeof given === 'string' ? given : '');
    if (typeof word !== 'string') return word;
    const refusal = putArgument(draft, restKey, word);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
};

const disagrees = (definition: RouteDefinition): ((message: Message) => boolean) => {
  const fields = (['type', ...MESSAGE_FIELDS] as const).filter(
    (field) => definition.constants.fields[field] !== undefined,
  );
  const { fields: words, arguments: given } = definition.constants;
  const names = Object.keys(given);
  return (message) =>
    fields.some((field) => message[field] !== words[field]) ||
    names.some((name) => message.arguments[name] !== given[name]);
};

/** The refusal of a message that the route is not about: it has no say in it (M7.2). */
const MESSAGE_DIFFERS = new Refusal(
  'MAP_NO_ROUTE',
  () => 'the message does not agree with what stands under message',
);

const NO_PARTS = new Refusal(
  'MAP_MISSING_VALUE',
  () => 'the message has no argument that the route could publish',
);

/** Which level of a topic is the sender alone; -1 for none. */
export const senderLevelOf = ({ topic }: RouteDefinition): number =>
  topic.levels.findIndex((level) => loneCapture(level) === 'sender');

/** Compiles one route over the values of the map. */
export const compileRoute = (definition: RouteDefinition, context: RouteContext): Route => {
  const { role, ownName, valuesOf, observer } = context;
  const values = valuesOf(definition.values);
  const slotOf = (capture: Capture): Slot => {
    const slot = compileSlot(capture, values, ownName);
    return observer === undefined ? slot : observer.slot(slot);
  };
  const named = namedArguments(definition);
  const topic = compileTopic(definition.topic, slotOf);
  const payload = compilePayload(definition.payload, {
    slotOf,
    values: observer === undefined ? values : observer.values(values),
    named,
    ignored: new Set(definition.ignored),
    idMember: definition.publish.id,
  });
  const ways = waysOf(role, definition.direction);
  const unsaid = compileUnsaid(definition);
  const differs = disagrees(definition);
  const constants = putConstants(definition);
  const split = isSplit(definition);

  const printOne = (message: Message, key: string): Translation | Refusal => {
    const printedTopic = topic.print(message, key);
    if (typeof printedTopic !== 'string') return printedTopic;
    const printedPayload = payload.print(message, key);
    return printedPayload instanceof Refusal
      ? printedPayload
      : { topic: printedTopic, payload: printedPayload, route: definition };
  };

  const printParts = (message: Message): readonly Translation[] | Refusal => {
    const keys = unsaid.rest(message);
    if (keys.length === 0) return NO_PARTS;
    const made: Translation[] = [];
    for (const key of keys) {
      const part = printOne(message, key);
      if (part instanceof Refusal) return part;
      made.push(part);
    }
    return made;
  };

  return {
    definition,
    senderLevel: senderLevelOf(definition),
    readTopic: (levels) => {
      const draft = emptyDraft();
      return topic.read(levels, draft) ?? draft;
    },
    read: (topicDraft, source) => {
      const draft = copyDraft(topicDraft);
      const refusal = payload.read(source, draft);
      if (refusal !== undefined) return refusal;
      const late = split ? putRest(draft, values, named) : undefined;
      if (late !== undefined) return late;
      constants(draft);
      const message = finishDraft(draft);
      if (message instanceof Refusal) return message;
      return ways.in[message.type] ? message : otherWay(message, 'in', definition, role);
    },
    print: (message) => {
      if (differs(message)) return MESSAGE_DIFFERS;
      if (!ways.out[message.type]) return otherWay(message, 'out', definition, role);
      const refusal = unsaid.refuse(message);
      if (refusal !== undefined) return refusal;
      if (split) return printParts(message);
      const made = printOne(message, '');
      return made instanceof Refusal ? made : [made];
    },
  };
};
