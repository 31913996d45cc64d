import type { FieldDefinition, ScalarDefinition } from '../definition/field-definition.js';

const bytesOf = (count: number): string => `${count} ${count === 1 ? 'byte' : 'bytes'}`;

const orderOf = (order: ScalarDefinition['order']): string => (order === 'big' ? '' : `, ${order}`);

/**
 * What a field of a binary payload is, in words.
 *
 * @example '<power>: signed integer of 2 bytes, little'
 */
export const fieldShape = (field: FieldDefinition): string => {
  switch (field.kind) {
    case 'literal':
      return (field.hex.match(/../g) ?? []).join(' ');
    case 'skip':
      return `${bytesOf(field.bytes)} without meaning`;
    case 'number': {
      const { scalar, name } = field;
      const sign = scalar.type === 'integer' && scalar.signed ? 'signed ' : '';
      return `<${name}>: ${sign}${scalar.type} of ${bytesOf(scalar.bytes)}${orderOf(scalar.order)}`;
    }
    case 'text': {
      const { name, encoding, width } = field;
      const kind = encoding === 'latin1' ? 'latin1 text' : 'text';
      return `<${name}>: ${kind}${width === undefined ? '' : ` of ${bytesOf(width.bytes)}`}`;
    }
    case 'hex': {
      const { name, bytes } = field;
      return `<${name}>: ${bytes === undefined ? 'bytes' : bytesOf(bytes)}`;
    }
    case 'bits': {
      const names = field.bits.map(({ name, first, count }) =>
        count === 1 ? `<${name}> bit ${first}` : `<${name}> bits ${first} to ${first + count - 1}`,
      );
      return `${bytesOf(field.bytes)}${orderOf(field.order)}: ${names.join(', ')}`;
    }
  }
};
