import { listOf } from '../../document/suggest.js';
import type { ByteOrder, FieldDefinition } from '../../map/definition/field-definition.js';
import { type FieldFile, type FieldPlace, tellField, useName } from './field-place.js';
import { readBits } from './read-bits.js';

type FieldType = NonNullable<FieldFile['type']>;

/** What each type may have beside it. */
const BESIDE: Readonly<Record<FieldType, readonly (keyof FieldFile)[]>> = {
  integer: ['name', 'bytes', 'signed', 'order'],
  float: ['name', 'bytes', 'order'],
  bcd: ['name', 'bytes', 'order'],
  text: ['name', 'bytes', 'padding', 'encoding'],
  hex: ['name', 'bytes'],
  bits: ['bits', 'bytes', 'order'],
};
const TYPES = Object.keys(BESIDE);
const KEYS = [
  'name',
  'bytes',
  'signed',
  'order',
  'padding',
  'encoding',
  'bits',
  'skip',
] as const satisfies readonly (keyof FieldFile)[];

/** The widest number. */
const MAX_BYTES = 8;

const checkBeside = (
  place: FieldPlace,
  type: string,
  allowed: readonly string[],
  raw: FieldFile,
) => {
  const wrong = KEYS.find((key) => raw[key] !== undefined && !allowed.includes(key));
  if (wrong === undefined) return true;
  const hint =
    wrong === 'name' && type === 'bits'
      ? 'Write the names under bits: bits: { on: 0, mode: [1, 3] }.'
      : wrong === 'skip'
        ? 'Make it a field of its own: - { skip: 2 }.'
        : `Remove it, or write another type; ${type} has ${listOf(allowed, 'and')}.`;
  tellField(place, [wrong], `${wrong} has no meaning beside type: ${type}`, { hint, onKey: true });
  return false;
};

/** How many bytes a number has, where that is one that it can have. */
const numberBytes = (
  place: FieldPlace,
  type: FieldType,
  { bytes, order = 'big' }: FieldFile,
): number | undefined => {
  if (bytes === undefined)
    return tellField(place, [], `a field of type ${type} does not say how many bytes it has`, {
      hint: `Write bytes: ${type === 'float' ? '4 or bytes: 8' : '2'}.`,
    });
  if (type === 'float' ? bytes !== 4 && bytes !== MAX_BYTES : bytes > MAX_BYTES)
    return tellField(
      place,
      ['bytes'],
      `bytes is ${bytes}; expected ${type === 'float' ? '4 or 8, as IEEE 754 has it' : '1 to 8'}`,
      {
        hint:
          type === 'float'
            ? 'Write bytes: 4 for a single, bytes: 8 for a double.'
            : 'For more bytes write type: hex, which has them as hex text.',
      },
    );
  if (order.endsWith('-swapped') && (bytes < 4 || bytes % 2 === 1))
    return tellField(
      place,
      ['order'],
      `order is ${order}, which swaps words of 2 bytes, and the field has ${bytes}`,
      { hint: `Write order: ${order.replace('-swapped', '')}, or bytes: 4.` },
    );
  return bytes;
};

/** Text or bytes, of a fixed width or all the rest. */
const readCharacters = (
  place: FieldPlace,
  type: 'text' | 'hex',
  name: string,
  raw: FieldFile,
): FieldDefinition | undefined => {
  const { bytes, padding = ' ', encoding = 'utf-8' } = raw;
  if (type === 'hex') return { kind: 'hex', name, bytes };
  if (bytes === undefined && raw.padding !== undefined)
    return tellField(place, ['padding'], 'padding has no meaning without bytes', {
      hint: 'Remove it, or write how many bytes the text always has, such as bytes: 8.',
      onKey: true,
    });
  const width =
    bytes === undefined ? undefined : ({ bytes, padding: padding === '00' ? '\0' : ' ' } as const);
  return { kind: 'text', name, encoding, width };
};

const readNumber = (
  place: FieldPlace,
  type: 'integer' | 'float' | 'bcd',
  name: string,
  raw: FieldFile,
): FieldDefinition | undefined => {
  const bytes = numberBytes(place, type, raw);
  if (bytes === undefined) return undefined;
  const order: ByteOrder = raw.order ?? 'big';
  if (type === 'integer')
    return { kind: 'number', name, scalar: { type, bytes, signed: raw.signed ?? false, order } };
  if (type === 'bcd') return { kind: 'number', name, scalar: { type, bytes, order } };
  return { kind: 'number', name, scalar: { type, bytes: bytes === 4 ? 4 : 8, order } };
};

/** One field with a type or `skip` (M4.9); undefined where something is wrong with it, which is told. */
export const readField = (place: FieldPlace, raw: FieldFile): FieldDefinition | undefined => {
  const { type, skip, name } = raw;
  if (name !== undefined) useName(place, ['name'], name);
  if (type === undefined) {
    if (skip === undefined)
      return tellField(
        place,
        [],
        `a field does not say what it is; expected type: ${listOf(TYPES)}, or skip`,
        {
          hint: 'Write such as { name: level, type: integer, bytes: 2 }.',
        },
      );
    const beside = KEYS.find((key) => key !== 'skip' && raw[key] !== undefined);
    if (beside === undefined) return { kind: 'skip', bytes: skip };
    return tellField(place, [beside], `${beside} has no meaning beside skip`, {
      hint: 'Remove it, or write type in place of skip.',
      onKey: true,
    });
  }
  if (!checkBeside(place, type, BESIDE[type], raw)) return undefined;
  if (type === 'bits') {
    const bytes = numberBytes(place, type, raw);
    return readBits(place, raw, bytes);
  }
  if (name === undefined)
    return tellField(place, [], `a field of type ${type} has no name`, {
      hint: 'Write the name that the message has for it, such as name: level; for bytes without a meaning write { skip: 2 }.',
    });
  return type === 'text' || type === 'hex'
    ? readCharacters(place, type, name, raw)
    : readNumber(place, type, name, raw);
};
