import type { JsonTemplate } from '../definition/payload-definition.js';
import type { Capture } from '../definition/text-pattern.js';
import type { Message } from '../message.js';
import { compileText } from '../pattern/compile-text.js';
import { Refusal } from '../refusal.js';
import type { Draft } from '../route/draft.js';
import type { Slot } from '../route/slot.js';
import { valueText } from '../value-text.js';
import type { JsonRest } from './json-rest.js';

/** A part of a JSON template, compiled. */
export interface JsonNode {
  /** @param value what stands there; undefined where nothing does, or null where it may be missing */
  readonly read: (value: unknown, draft: Draft) => Refusal | undefined;
  /** A JSON value, undefined where nothing is printed, or a refusal. */
  readonly print: (message: Message, key: string) => unknown;
  /** Whether it may be missing altogether (M4.3). */
  readonly optional: boolean;
}

/** What a template is compiled with. */
export interface JsonContext {
  readonly slotOf: (capture: Capture) => Slot;
  /** The arguments that nothing else of the route names. */
  readonly rest: JsonRest;
  /** A member of the payload that says nothing: it is neither read nor printed (M9.6). */
  readonly apart?: string | undefined;
}

const differs = (where: string, value: unknown, expected: string): Refusal =>
  new Refusal('MAP_PAYLOAD_DIFFERS', () => {
    const what = where === '' ? 'the payload' : where;
    return value === undefined
      ? `${what} is missing; expected ${expected}`
      : `${what} is ${valueText(value)}; expected ${expected}`;
  });

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const constantNode = (constant: string | number | boolean | null, where: string): JsonNode => ({
  read: (value) =>
    value === constant || (constant === null && value === undefined)
      ? undefined
      : differs(where, value, valueText(constant)),
  print: () => constant,
  optional: false,
});

const valueNode = (slot: Slot): JsonNode => ({
  read: (value, draft) => slot.readJson(value === null && slot.optional ? undefined : value, draft),
  print: slot.printJson,
  optional: slot.optional,
});

const textNode = (
  text: Extract<JsonTemplate, { kind: 'text' }>['text'],
  { slotOf }: JsonContext,
  where: string,
): JsonNode => {
  const codec = compileText(text, slotOf, (given, pattern) =>
    differs(where, given, `text like ${pattern}`),
  );
  return {
    read: (value, draft) =>
      typeof value === 'string' ? codec.read(value, draft) : differs(where, value, 'text'),
    print: codec.print,
    optional: false,
  };
};

const listNode = (
  items: readonly JsonTemplate[],
  context: JsonContext,
  where: string,
): JsonNode => {
  const nodes = items.map((item, index) => compileJson(item, context, `${where}[${index}]`));
  return {
    read: (value, draft) => {
      if (!Array.isArray(value) || value.length !== nodes.length)
        return differs(where, value, `a list of ${nodes.length}`);
      for (const [index, node] of nodes.entries()) {
        const refusal = node.read(value[index], draft);
        if (refusal !== undefined) return refusal;
      }
      return undefined;
    },
    print: (message, key) => {
      const list: unknown[] = [];
      for (const node of nodes) {
        const value = node.print(message, key);
        if (value instanceof Refusal) return value;
        // M4.3: an item that is missing keeps its place.
        list.push(value ?? null);
      }
      return list;
    },
    optional: false,
  };
};

/** Of an object that is not there all members are missing. */
const NOTHING: Readonly<Record<string, unknown>> = Object.freeze({});

const objectNode = (
  { members, rest: hasRest }: Extract<JsonTemplate, { kind: 'object' }>,
  context: JsonContext,
  where: string,
): JsonNode => {
  const nodes = members.map(
    ([key, member]) =>
      [key, compileJson(member, context, where === '' ? key : `${where}.${key}`)] as const,
  );
  const named = new Set(members.map(([key]) => key));
  if (where === '' && context.apart !== undefined) named.add(context.apart);
  const rest = hasRest ? context.rest : undefined;
  const optional = where !== '' && nodes.every(([, node]) => node.optional);
  return {
    read: (given, draft) => {
      // M4.3: in a list, a missing item is null.
      const value = (given === undefined || given === null) && optional ? NOTHING : given;
      if (!isRecord(value)) return differs(where, given, 'an object');
      for (const [key, node] of nodes) {
        // An own member only: `constructor` is a keyword like any other.
        const refusal = node.read(Object.hasOwn(value, key) ? value[key] : undefined, draft);
        if (refusal !== undefined) return refusal;
      }
      return rest?.read(value, named, draft);
    },
    print: (message, key) => {
      // Without a prototype, so that `__proto__` is a member like any other.
      const made: Record<string, unknown> = Object.create(null);
      let isEmpty = true;
      for (const [name, node] of nodes) {
        const value = node.print(message, key);
        if (value instanceof Refusal) return value;
        if (value === undefined) continue;
        made[name] = value;
        isEmpty = false;
      }
      const refusal = rest?.print(message, named, made);
      if (refusal instanceof Refusal) return refusal;
      return isEmpty && optional && Object.keys(made).length === 0 ? undefined : made;
    },
    optional,
  };
};

/** @param where the path of the part, for refusals: `params.on` */
export const compileJson = (
  template: JsonTemplate,
  context: JsonContext,
  where: string,
): JsonNode => {
  switch (template.kind) {
    case 'constant':
      return constantNode(template.value, where);
    case 'value':
      return valueNode(context.slotOf(template.capture));
    case 'text':
      return textNode(template.text, context, where);
    case 'list':
      return listNode(template.items, context, where);
    case 'object':
      return objectNode(template, context, where);
  }
};
