import type { BitRange, FieldDefinition } from '../../map/definition/field-definition.js';
import { type FieldFile, type FieldPlace, tellField, useName } from './field-place.js';
import { keysInFileOrder } from './keys-in-file-order.js';

const MAX_COUNT = 32;

/** The bits of a field (M4.9); undefined where something is wrong with them, which is told. */
export const readBits = (
  place: FieldPlace,
  { bits = {}, order = 'big' }: FieldFile,
  bytes: number | undefined,
): FieldDefinition | undefined => {
  const names = keysInFileOrder(place.route.part.document, [...place.path, 'bits'], bits);
  if (names.length === 0)
    return tellField(place, [], 'a field of type bits does not name any', {
      hint: 'Write such as bits: { on: 0, mode: [1, 3] }.',
    });
  const taken = new Map<number, string>();
  const ranges: BitRange[] = [];
  for (const name of names) {
    useName(place, ['bits', name], name);
    const given = bits[name] ?? 0;
    const [first, count] = typeof given === 'number' ? [given, 1] : given;
    const wrong = faultOf({ name, first, count }, bytes, taken);
    if (wrong !== undefined) {
      tellField(place, ['bits', name], wrong.message, { hint: wrong.hint });
      continue;
    }
    for (let bit = first; bit < first + count; bit += 1) taken.set(bit, name);
    ranges.push({ name, first, count });
  }
  return bytes === undefined || ranges.length < names.length
    ? undefined
    : { kind: 'bits', bytes, order, bits: ranges };
};

const faultOf = (
  { name, first, count }: BitRange,
  bytes: number | undefined,
  taken: ReadonlyMap<number, string>,
): { readonly message: string; readonly hint: string } | undefined => {
  if (count < 1 || count > MAX_COUNT)
    return {
      message: `${name} has ${count} bits; expected 1 to ${MAX_COUNT}`,
      hint: `Write the first bit and how many they are, such as [${first}, 3].`,
    };
  const last = first + count - 1;
  if (bytes !== undefined && last >= 8 * bytes)
    return {
      message: `${name} has bit ${last}, and ${bytes} ${bytes === 1 ? 'byte has' : 'bytes have'} the bits 0 to ${8 * bytes - 1}`,
      hint: 'Write the first bit and how many they are; bit 0 is the lowest.',
    };
  for (let bit = first; bit <= last; bit += 1) {
    const other = taken.get(bit);
    if (other !== undefined)
      return {
        message: `${name} has bit ${bit}, which is one of ${other}`,
        hint: 'Give each of them bits of its own.',
      };
  }
  return undefined;
};
