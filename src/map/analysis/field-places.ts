import { fieldBytes } from '../definition/field-bytes.js';
import type { FieldDefinition } from '../definition/field-definition.js';
import type { BytesText } from '../payload/fields/bytes-text.js';
import { compileFields } from '../payload/fields/compile-fields.js';
import type { Scalar } from '../payload/fields/scalar.js';

/** What a name is in a binary payload. */
export interface FieldPlace {
  readonly name: string;
  /** Whether each text comes back as it is, in lower case (hex), or rounded (float). */
  readonly comesBack: 'same' | 'hex' | 'float32' | 'float64';
  /** Equal for places that print and read alike. */
  readonly shape: string;
  /** A text there and back; undefined where it cannot stand there. */
  readonly through: (text: string) => string | undefined;
  /** Texts that can stand there. */
  readonly samples: readonly string[];
}

const NUMBERS = ['1', '0', '7', '20'];

const kindOf = (field: FieldDefinition): FieldPlace['comesBack'] => {
  if (field.kind === 'hex') return 'hex';
  if (field.kind !== 'number' || field.scalar.type !== 'float') return 'same';
  return field.scalar.bytes === 4 ? 'float32' : 'float64';
};

const samplesOf = (field: FieldDefinition): readonly string[] => {
  if (field.kind === 'hex')
    return field.bytes === undefined
      ? ['0aff', '31']
      : ['0a', '31', 'ff'].map((byte) => byte.repeat(field.bytes ?? 1));
  return field.kind === 'text' ? ['a', 'b1', 'b'] : NUMBERS;
};

const throughScalar =
  (scalar: Scalar, bytes: number): FieldPlace['through'] =>
  (text) => {
    const view = new DataView(new ArrayBuffer(bytes));
    if (scalar.write(text, view, 0) !== undefined) return undefined;
    const back = scalar.read(view, 0);
    return typeof back === 'string' ? back : undefined;
  };

const throughRest =
  (rest: BytesText): FieldPlace['through'] =>
  (text) => {
    const bytes = rest.write(text);
    if (!(bytes instanceof Uint8Array)) return undefined;
    const back = rest.read(bytes);
    return typeof back === 'string' ? back : undefined;
  };

/** What a field is but for its names. */
const shapeOf = (field: FieldDefinition): string =>
  JSON.stringify(
    field.kind === 'bits'
      ? { ...field, bits: field.bits.map(({ first, count }) => [first, count]) }
      : { ...field, name: '' },
  );

/** What one name is in a field: of bits, its own alone. */
export const placeShape = (field: FieldDefinition, name: string): string => {
  if (field.kind !== 'bits') return shapeOf(field);
  return shapeOf({ ...field, bits: field.bits.filter((range) => range.name === name) });
};

/** Whether two binary payloads are the same but for their names. */
export const sameShape = (a: readonly FieldDefinition[], b: readonly FieldDefinition[]): boolean =>
  a.length === b.length &&
  a.every((field, index) => {
    const other = b[index];
    return other !== undefined && shapeOf(field) === shapeOf(other);
  });

/** The names of a binary payload, in their order. */
export const fieldPlaces = (fields: readonly FieldDefinition[]): readonly FieldPlace[] => {
  const { parts, rest } = compileFields(fields);
  const place = (
    name: string,
    field: FieldDefinition,
    through: FieldPlace['through'],
  ): FieldPlace => ({
    name,
    comesBack: kindOf(field),
    shape: placeShape(field, name),
    through,
    samples: samplesOf(field).filter((text) => through(text) !== undefined),
  });
  const places = parts.map(({ name, field, scalar }) =>
    place(name, field, throughScalar(scalar, fieldBytes(field) ?? 0)),
  );
  const last = fields.at(-1);
  if (rest === undefined || last === undefined) return places;
  return [...places, place(rest.name, last, throughRest(rest.text))];
};
