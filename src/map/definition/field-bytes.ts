import type { FieldDefinition } from './field-definition.js';

/** How many bytes a field has; undefined where it has all the rest. */
export const fieldBytes = (field: FieldDefinition): number | undefined => {
  switch (field.kind) {
    case 'literal':
      return field.hex.length / 2;
    case 'number':
      return field.scalar.bytes;
    case 'text':
      return field.width?.bytes;
    default:
      return field.bytes;
  }
};
