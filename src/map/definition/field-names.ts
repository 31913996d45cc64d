import type { FieldDefinition } from './field-definition.js';

/** The names that a field captures, in their order. */
export const fieldNames = (field: FieldDefinition): readonly string[] => {
  switch (field.kind) {
    case 'literal':
    case 'skip':
      return [];
    case 'bits':
      return field.bits.map(({ name }) => name);
    default:
      return [field.name];
  }
};
