import { fieldBytes } from '../definition/field-bytes.js';
import type { FieldDefinition } from '../definition/field-definition.js';
import {
  compileFields,
  type FieldPart,
  type FieldsLayout,
} from '../payload/fields/compile-fields.js';
import { placeShape } from './field-places.js';
import type { TextSet, WordSet } from './text-set.js';
import { ANY_TEXT } from './text-set.js';

/** One of two binary payloads, with the MQTT words that its names may be. */
export interface FieldsSide {
  readonly fields: readonly FieldDefinition[];
  readonly words: (name: string, optional: boolean) => WordSet;
}

/** The bytes that always stand there, by their offset. */
const constantsOf = ({ literals }: FieldsLayout): ReadonlyMap<number, number> => {
  const known = new Map<number, number>();
  for (const { offset, bytes } of literals)
    for (const [index, byte] of bytes.entries()) known.set(offset + index, byte);
  return known;
};

const lengthsApart = (a: FieldsLayout, b: FieldsLayout): boolean => {
  if (a.rest !== undefined && b.rest !== undefined) return false;
  if (a.rest !== undefined) return b.size <= a.size;
  return b.rest !== undefined ? a.size <= b.size : a.size !== b.size;
};

/** Texts that come back as they are: hex does so in lower case, a float may be rounded. */
const isPlain = ({ field }: FieldPart): boolean =>
  field.kind !== 'hex' && !(field.kind === 'number' && field.scalar.type === 'float');

/** What a part says where all of its bytes are known; undefined where they are not. */
const knownText = (
  { field, offset, scalar }: FieldPart,
  constants: ReadonlyMap<number, number>,
): { readonly text: string | undefined } | undefined => {
  const view = new DataView(new ArrayBuffer(fieldBytes(field) ?? 0));
  for (let index = 0; index < view.byteLength; index += 1) {
    const byte = constants.get(offset + index);
    if (byte === undefined) return undefined;
    view.setUint8(index, byte);
  }
  const text = scalar.read(view, 0);
  return { text: typeof text === 'string' ? text : undefined };
};

const isSamePlace = (a: FieldPart, b: FieldPart): boolean =>
  a.offset === b.offset && placeShape(a.field, a.name) === placeShape(b.field, b.name);

const noCommonWord = (a: WordSet, b: WordSet): boolean => {
  if (a.words !== undefined) return [...a.words].every((word) => !b.accepts(word));
  return b.words !== undefined && [...b.words].every((word) => !a.accepts(word));
};

/** Whether a part of one side cannot say what the constant bytes of the other are. */
const refusesConstants = (
  parts: readonly FieldPart[],
  { words }: FieldsSide,
  constants: ReadonlyMap<number, number>,
): boolean =>
  parts.filter(isPlain).some((part) => {
    const known = knownText(part, constants);
    if (known === undefined) return false;
    return known.text === undefined || !words(part.name, false).accepts(known.text);
  });

/** Whether one binary payload is never what the other one is. */
export const fieldsApart = (printed: FieldsSide, read: FieldsSide): boolean => {
  const [a, b] = [compileFields(printed.fields), compileFields(read.fields)];
  if (lengthsApart(a, b)) return true;
  const [here, there] = [constantsOf(a), constantsOf(b)];
  for (const [at, byte] of here) if ((there.get(at) ?? byte) !== byte) return true;
  if (refusesConstants(a.parts, printed, there) || refusesConstants(b.parts, read, here))
    return true;
  return a.parts
    .filter(isPlain)
    .some((part) =>
      b.parts.some(
        (other) =>
          isSamePlace(part, other) &&
          noCommonWord(printed.words(part.name, false), read.words(other.name, false)),
      ),
    );
};

/** A binary payload as the texts that its bytes may be: those of its length and its literals. */
export const fieldsText = (fields: readonly FieldDefinition[]): TextSet => {
  const layout = compileFields(fields);
  const constants = constantsOf(layout);
  let prefix = '';
  for (let at = 0; ; at += 1) {
    const byte = constants.get(at);
    // Beyond ASCII a character has several bytes.
    if (byte === undefined || byte > 0x7f) break;
    prefix += String.fromCharCode(byte);
  }
  return {
    ...ANY_TEXT,
    prefix,
    accepts: (text) => {
      const bytes = new TextEncoder().encode(text);
      const fits =
        layout.rest === undefined ? bytes.length === layout.size : bytes.length > layout.size;
      return fits && [...constants].every(([at, byte]) => bytes[at] === byte);
    },
  };
};
