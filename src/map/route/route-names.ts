import { fieldNames } from '../definition/field-names.js';
import type { JsonTemplate, PayloadDefinition } from '../definition/payload-definition.js';
import type { RouteDefinition } from '../definition/route-definition.js';
import type { TextPattern, TopicPattern } from '../definition/text-pattern.js';

const addText = (names: string[], pattern: TextPattern): void => {
  for (const part of pattern) if (typeof part !== 'string') names.push(part.name);
};

const REST = ['argkey', 'argvalue'];

/** @param rest what `<argkey>: <argvalue>` in an object captures */
const addTemplate = (names: string[], template: JsonTemplate, rest: readonly string[]): void => {
  switch (template.kind) {
    case 'constant':
      return;
    case 'value':
      names.push(template.capture.name);
      return;
    case 'text':
      addText(names, template.text);
      return;
    case 'list':
      for (const item of template.items) addTemplate(names, item, rest);
      return;
    case 'object':
      for (const [, member] of template.members) addTemplate(names, member, rest);
      if (template.rest) for (const name of rest) names.push(name);
  }
};

/** The names that a topic pattern captures, in their order. */
export const topicNames = ({ levels, tail }: TopicPattern): string[] => {
  const names: string[] = [];
  for (const level of levels) if (!('any' in level)) addText(names, level);
  if (tail !== undefined) names.push(tail);
  return names;
};

/** The names that a payload captures, `argkey` and `argvalue` for all other arguments. */
const addPayload = (names: string[], payload: PayloadDefinition): void => {
  switch (payload.codec) {
    case 'text':
      addText(names, payload.text);
      return;
    case 'json':
      addTemplate(names, payload.template, REST);
      return;
    case 'csv':
      for (const field of payload.fields) addText(names, field);
      return;
    case 'pairs':
      for (const [, pattern] of payload.members) addText(names, pattern);
      return;
    case 'bytes':
    case 'hex':
    case 'base64':
      names.push(payload.capture.name);
      return;
    case 'fields':
      for (const name of payload.fields.flatMap(fieldNames)) names.push(name);
      return;
    case 'action-or-json':
      for (const name of ['action', ...REST]) names.push(name);
  }
};

/** The names that a route captures. */
export const capturedNames = ({ topic, payload }: RouteDefinition): ReadonlySet<string> => {
  const names = topicNames(topic);
  addPayload(names, payload);
  return new Set(names);
};

/** Whether each other argument is a publication of its own (M6.4). */
export const isSplit = ({ topic, payload }: RouteDefinition): boolean => {
  const names = topicNames(topic);
  // In an object, or version 1's payload, all of them stand in one.
  if (payload.codec === 'json') addTemplate(names, payload.template, []);
  else if (payload.codec !== 'action-or-json') addPayload(names, payload);
  return names.some((name) => REST.includes(name));
};
