import type { JsonTemplate, PayloadDefinition } from '../definition/payload-definition.js';
import type { RouteDefinition } from '../definition/route-definition.js';
import type { TextPattern, TopicPattern } from '../definition/text-pattern.js';

const inText = (pattern: TextPattern): string[] =>
  pattern.flatMap((part) => (typeof part === 'string' ? [] : [part.name]));

const REST = ['argkey', 'argvalue'];

/** @param rest what `<argkey>: <argvalue>` in an object captures */
const inTemplate = (template: JsonTemplate, rest: readonly string[]): string[] => {
  switch (template.kind) {
    case 'constant':
      return [];
    case 'value':
      return [template.capture.name];
    case 'text':
      return inText(template.text);
    case 'list':
      return template.items.flatMap((item) => inTemplate(item, rest));
    case 'object':
      return [
        ...template.members.flatMap(([, member]) => inTemplate(member, rest)),
        ...(template.rest ? rest : []),
      ];
  }
};

/** The names that a topic pattern captures, in their order. */
export const topicNames = ({ levels, tail }: TopicPattern): string[] => [
  ...levels.flatMap((level) => ('any' in level ? [] : inText(level))),
  ...(tail === undefined ? [] : [tail]),
];

/** The names that a payload captures, `argkey` and `argvalue` for all other arguments. */
const payloadNames = (payload: PayloadDefinition): string[] => {
  switch (payload.codec) {
    case 'text':
      return inText(payload.text);
    case 'json':
      return inTemplate(payload.template, REST);
    case 'csv':
      return payload.fields.flatMap(inText);
    case 'pairs':
      return payload.members.flatMap(([, pattern]) => inText(pattern));
    case 'bytes':
    case 'hex':
    case 'base64':
      return [payload.capture.name];
    case 'action-or-json':
      return ['action', ...REST];
  }
};

/** The names that a route captures. */
export const capturedNames = ({ topic, payload }: RouteDefinition): ReadonlySet<string> =>
  new Set([...topicNames(topic), ...payloadNames(payload)]);

/** Whether each other argument is a publication of its own (M6.4). */
export const isSplit = ({ topic, payload }: RouteDefinition): boolean => {
  const names = topicNames(topic);
  // In an object, or version 1's payload, all of them stand in one.
  if (payload.codec === 'json') names.push(...inTemplate(payload.template, []));
  else if (payload.codec !== 'action-or-json') names.push(...payloadNames(payload));
  return names.some((name) => REST.includes(name));
};
