import { fieldNames } from '../definition/field-names.js';
import type { JsonTemplate, PayloadDefinition } from '../definition/payload-definition.js';
import type { Capture, TextPattern, TopicPattern } from '../definition/text-pattern.js';

const inText = (text: TextPattern): Capture[] =>
  text.filter((part): part is Capture => typeof part !== 'string');

const inTemplate = (template: JsonTemplate): Capture[] => {
  switch (template.kind) {
    case 'constant':
      return [];
    case 'value':
      return [template.capture];
    case 'text':
      return inText(template.text);
    case 'list':
      return template.items.flatMap(inTemplate);
    case 'object':
      return [
        ...template.members.flatMap(([, value]) => inTemplate(value)),
        ...(template.rest
          ? [
              { name: 'argkey', optional: true },
              { name: 'argvalue', optional: true },
            ]
          : []),
      ];
  }
};

/** The captures of a topic, in its order; a tail is one that is always there. */
export const topicCaptures = ({ levels, tail }: TopicPattern): Capture[] => [
  ...levels.flatMap((level) => ('any' in level ? [] : inText(level))),
  ...(tail === undefined ? [] : [{ name: tail, optional: false }]),
];

/** The captures of a payload, in its order. */
export const payloadCaptures = (payload: PayloadDefinition): Capture[] => {
  switch (payload.codec) {
    case 'text':
      return inText(payload.text);
    case 'json':
      return inTemplate(payload.template);
    case 'csv':
      return payload.fields.flatMap(inText);
    case 'pairs':
      return payload.members.flatMap(([, value]) => inText(value));
    case 'bytes':
    case 'hex':
    case 'base64':
      return [payload.capture];
    case 'fields':
      return payload.fields.flatMap(fieldNames).map((name) => ({ name, optional: false }));
    case 'action-or-json':
      return [
        { name: 'action', optional: true },
        { name: 'argkey', optional: true },
        { name: 'argvalue', optional: true },
      ];
  }
};
