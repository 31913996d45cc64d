import fc from 'fast-check';
import type {
  FieldDefinition,
  ScalarDefinition,
} from '../../../../src/map/definition/field-definition.js';
import type { PayloadDefinition } from '../../../../src/map/definition/payload-definition.js';

/** Fields of the same few names, so that they share words and values with other payloads. */
const field: fc.Arbitrary<FieldDefinition> = fc.oneof(
  fc.constantFrom<FieldDefinition>(
    { kind: 'literal', hex: '31' },
    { kind: 'literal', hex: '6f6e' },
    { kind: 'skip', bytes: 1 },
  ),
  fc
    .tuple(
      fc.constantFrom('action', 'level', 'flag', 'note', 'temperature', 'device'),
      fc.constantFrom<ScalarDefinition>(
        { type: 'integer', bytes: 1, signed: false, order: 'big' },
        { type: 'integer', bytes: 2, signed: true, order: 'little' },
        { type: 'float', bytes: 4, order: 'big' },
        { type: 'float', bytes: 8, order: 'little' },
        { type: 'bcd', bytes: 2, order: 'big' },
      ),
    )
    .map(([name, scalar]): FieldDefinition => ({ kind: 'number', name, scalar })),
  fc.tuple(fc.constantFrom('action', 'note', 'location'), fc.constantFrom(1, 2, 6)).map(
    ([name, bytes]): FieldDefinition => ({
      kind: 'text',
      name,
      encoding: 'utf-8',
      width: { bytes, padding: ' ' },
    }),
  ),
  fc
    .tuple(fc.constantFrom('note', 'action'), fc.constantFrom(1, 2))
    .map(([name, bytes]): FieldDefinition => ({ kind: 'hex', name, bytes })),
  fc.tuple(fc.constantFrom('action', 'flag'), fc.nat(4)).map(
    ([name, first]): FieldDefinition => ({
      kind: 'bits',
      bytes: 1,
      order: 'big',
      bits: [
        { name, first, count: 1 },
        { name: 'level', first: first + 1, count: 2 },
      ],
    }),
  ),
);

const lastField = fc.constantFrom<FieldDefinition>(
  { kind: 'hex', name: 'note', bytes: undefined },
  { kind: 'text', name: 'action', encoding: 'utf-8', width: undefined },
);

/** A binary payload. */
export const randomFields: fc.Arbitrary<PayloadDefinition> = fc
  .tuple(
    fc.array(field, { minLength: 1, maxLength: 3 }),
    fc.option(lastField, { nil: undefined, freq: 2 }),
  )
  .map(
    ([fixed, last]): PayloadDefinition => ({
      codec: 'fields',
      fields: last === undefined ? fixed : [...fixed, last],
    }),
  );
