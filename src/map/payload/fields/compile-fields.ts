import { fieldBytes } from '../../definition/field-bytes.js';
import type { FieldDefinition } from '../../definition/field-definition.js';
import { bytesOfHex } from '../hex-text.js';
import { bitScalar } from './bit-scalar.js';
import { placesOf } from './byte-places.js';
import { type BytesText, hexBytes, textBytes } from './bytes-text.js';
import { compileScalar } from './compile-scalar.js';
import { fixedHex, fixedText } from './fixed-text.js';
import type { Scalar } from './scalar.js';

/** What a name is in a binary structure, where it stands at a fixed place. */
export interface FieldPart {
  readonly name: string;
  readonly offset: number;
  readonly scalar: Scalar;
  readonly field: FieldDefinition;
}

/** Where the fields of a binary structure stand. */
export interface FieldsLayout {
  /** Bytes before the rest. */
  readonly size: number;
  readonly literals: readonly { readonly offset: number; readonly bytes: Uint8Array }[];
  readonly parts: readonly FieldPart[];
  /** The last field, where it has all the rest: one byte at least. */
  readonly rest: { readonly name: string; readonly text: BytesText } | undefined;
}

type Named = { readonly name: string; readonly scalar: Scalar };

/** What has a name in a field of a fixed width. */
const namedIn = (field: FieldDefinition): readonly Named[] => {
  switch (field.kind) {
    case 'number':
      return [{ name: field.name, scalar: compileScalar(field.scalar, field.name) }];
    case 'bits': {
      const places = placesOf(field.order, field.bytes);
      return field.bits.map((range) => ({
        name: range.name,
        scalar: bitScalar(places, range, range.name),
      }));
    }
    case 'text': {
      const { name, encoding, width } = field;
      if (width === undefined) return [];
      return [{ name, scalar: fixedText(textBytes(encoding, name), width, name) }];
    }
    case 'hex': {
      const { name, bytes } = field;
      if (bytes === undefined) return [];
      return [{ name, scalar: fixedHex(hexBytes(name), bytes, name) }];
    }
    default:
      return [];
  }
};

const restOf = (field: FieldDefinition | undefined): FieldsLayout['rest'] => {
  if (field?.kind === 'text' && field.width === undefined)
    return { name: field.name, text: textBytes(field.encoding, field.name) };
  if (field?.kind === 'hex' && field.bytes === undefined)
    return { name: field.name, text: hexBytes(field.name) };
  return undefined;
};

/** Finds the place of each field, and compiles it. */
export const compileFields = (fields: readonly FieldDefinition[]): FieldsLayout => {
  const literals: { offset: number; bytes: Uint8Array }[] = [];
  const parts: FieldPart[] = [];
  let offset = 0;
  for (const field of fields) {
    if (field.kind === 'literal') literals.push({ offset, bytes: bytesOfHex(field.hex) });
    for (const { name, scalar } of namedIn(field)) parts.push({ name, offset, scalar, field });
    offset += fieldBytes(field) ?? 0;
  }
  return { size: offset, literals, parts, rest: restOf(fields.at(-1)) };
};
