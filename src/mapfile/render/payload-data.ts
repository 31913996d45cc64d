import type { FieldDefinition } from '../../map/definition/field-definition.js';
import type { JsonTemplate, PayloadDefinition } from '../../map/definition/payload-definition.js';
import { patternText } from '../../map/pattern/pattern-text.js';

const templateData = (template: JsonTemplate): unknown => {
  switch (template.kind) {
    case 'constant':
      return typeof template.value === 'string'
        ? patternText(template.value === '' ? [] : [template.value])
        : template.value;
    case 'value':
      return patternText([template.capture]);
    case 'text':
      return patternText(template.text);
    case 'list':
      return template.items.map(templateData);
    case 'object':
      // A Map: an object would put keys that are numbers first.
      return new Map<string, unknown>([
        ...template.members.map(([key, value]): [string, unknown] => [
          patternText(key === '' ? [] : [key]),
          templateData(value),
        ]),
        ...(template.rest ? [['<argkey>', '<argvalue>'] as const] : []),
      ]);
  }
};

const fieldData = (field: FieldDefinition): unknown => {
  switch (field.kind) {
    case 'literal':
      return (field.hex.match(/../g) ?? []).join(' ');
    case 'skip':
      return { skip: field.bytes };
    case 'number':
      return { name: field.name, ...field.scalar };
    case 'text': {
      const { name, encoding, width } = field;
      const fixed = width && {
        bytes: width.bytes,
        padding: width.padding === ' ' ? ' ' : '00',
      };
      return { name, type: 'text', ...fixed, encoding };
    }
    case 'hex': {
      const { name, bytes } = field;
      return { name, type: 'hex', ...(bytes !== undefined && { bytes }) };
    }
    case 'bits':
      return {
        type: 'bits',
        bytes: field.bytes,
        order: field.order,
        // A Map: an object would put names that are numbers first.
        bits: new Map(
          field.bits.map(({ name, first, count }) => [name, count === 1 ? first : [first, count]]),
        ),
      };
  }
};

/** A payload as it is written in a map. */
export const payloadData = (payload: PayloadDefinition): unknown => {
  switch (payload.codec) {
    case 'text':
      return patternText(payload.text);
    case 'json':
      return { json: templateData(payload.template) };
    case 'csv':
      return { csv: payload.fields.map(patternText), separator: payload.separator };
    case 'pairs':
      return {
        pairs: Object.fromEntries(payload.members.map(([key, value]) => [key, patternText(value)])),
        separator: payload.separator,
        equals: payload.equals,
      };
    case 'bytes':
    case 'hex':
    case 'base64':
      return { [payload.codec]: patternText([payload.capture]) };
    case 'fields':
      return { fields: payload.fields.map(fieldData) };
    case 'action-or-json':
      return { 'action-or-json': '<action>' };
  }
};
