import type { DocumentPath } from '../../errors/problem.js';
import { fieldBytes } from '../../map/definition/field-bytes.js';
import type { FieldDefinition } from '../../map/definition/field-definition.js';
import type { PayloadDefinition } from '../../map/definition/payload-definition.js';
import { type FieldFile, type FieldPlace, tellField } from './field-place.js';
import { readField } from './read-field.js';
import type { RoutePlace } from './route-place.js';

/** All but the rest; with more, each message would need much memory. */
const MAX_SIZE = 65_535;
const LITERAL = /^(?:[0-9a-f]{2}\s*)+$/;

/** Bytes that always stand there, as hex text; spaces may stand between them. */
const readLiteral = (place: FieldPlace, text: string): FieldDefinition | undefined => {
  const hex = text.trim().toLowerCase();
  if (LITERAL.test(hex)) return { kind: 'literal', hex: hex.replaceAll(/\s+/g, '') };
  const name = /^<([^<>?*]+)[?*]?>$/.exec(text)?.[1];
  const plain = hex.replaceAll(/0x|[\s,:-]+/g, '');
  const digits = LITERAL.test(plain) ? (plain.match(/../g) ?? []).join(' ') : undefined;
  return tellField(
    place,
    [],
    `${JSON.stringify(text.slice(0, 80))} is not bytes as hex text, two digits each`,
    {
      hint:
        name !== undefined
          ? `Write a field: { name: ${name}, type: integer, bytes: 2 }.`
          : digits !== undefined
            ? `Write "${digits}".`
            : 'Write such as "68 01"; what the message says is { name: level, type: integer, bytes: 2 }.',
    },
  );
};

/** M4.9: a binary structure. */
export const readFields = (
  route: RoutePlace,
  path: DocumentPath,
  raw: readonly (string | FieldFile)[],
): PayloadDefinition => {
  const fields: FieldDefinition[] = [];
  let size = 0;
  for (const [index, one] of raw.entries()) {
    const place = { route, path: [...path, index] };
    const field = typeof one === 'string' ? readLiteral(place, one) : readField(place, one);
    if (field === undefined) continue;
    fields.push(field);
    const bytes = fieldBytes(field);
    if (bytes === undefined && index < raw.length - 1)
      tellField(
        place,
        [],
        'a field without bytes is all the rest, but another one stands behind it',
        { hint: 'Write how many bytes it has, such as bytes: 8, or put it last.' },
      );
    const before = size;
    size += bytes ?? 0;
    if (before <= MAX_SIZE && size > MAX_SIZE)
      tellField(
        place,
        [],
        `the fields have ${size} bytes up to here; expected at most ${MAX_SIZE}`,
        {
          hint: 'Leave out bytes of the last field: then it is all the rest.',
        },
      );
  }
  return { codec: 'fields', fields };
};
