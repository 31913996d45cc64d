import type { JsonTemplate, PayloadDefinition } from '../definition/payload-definition.js';
import { patternText } from '../pattern/pattern-text.js';
import { fieldShape } from './field-shape.js';

const templateShape = (template: JsonTemplate): string => {
  switch (template.kind) {
    case 'constant':
      return JSON.stringify(template.value);
    case 'value':
      return patternText([template.capture]);
    case 'text':
      return `"${patternText(template.text)}"`;
    case 'list':
      return `[${template.items.map(templateShape).join(', ')}]`;
    case 'object': {
      const members = template.members.map(
        ([key, value]) => `${JSON.stringify(key)}: ${templateShape(value)}`,
      );
      return `{${[...members, ...(template.rest ? ['<argkey>: <argvalue>'] : [])].join(', ')}}`;
    }
  }
};

/**
 * What a payload looks like, captures where the message comes in.
 *
 * @example '{"brightness": <level>}'
 */
export const payloadShape = (payload: PayloadDefinition): string => {
  switch (payload.codec) {
    case 'text':
      return patternText(payload.text);
    case 'json':
      return templateShape(payload.template);
    case 'csv':
      return payload.fields.map(patternText).join(payload.separator);
    case 'pairs':
      return payload.members
        .map(([key, value]) => `${key}${payload.equals}${patternText(value)}`)
        .join(payload.separator);
    case 'fields':
      return payload.fields.map(fieldShape).join('; ');
    case 'action-or-json':
      return '<action> or {"action": <action>, <argkey>: <argvalue>}';
    case 'bytes':
    case 'hex':
    case 'base64':
      return patternText([payload.capture]);
  }
};
