import type { DbusType } from './signature.js';
import { parseSignature } from './signature.js';

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => {
  if (isList(value)) return value;
  // Bytes come as one piece.
  return value instanceof Uint8Array ? [...value] : [];
};

/** A signature as the library hands over that of a variant: a tree. */
const treeText = (tree: unknown): string =>
  listOf(tree)
    .map((node) => {
      const { type, child }: { type?: unknown; child?: unknown } = Object(node);
      const inner = treeText(child);
      if (type === '(') return `(${inner})`;
      return type === '{' ? `{${inner}}` : `${String(type)}${inner}`;
    })
    .join('');

const variant = (value: unknown): unknown => {
  const [tree, content] = listOf(value);
  const [type] = parseSignature(treeText(tree));
  return type === undefined ? null : fromDbus(type, listOf(content)[0]);
};

/** Numbers of 64 bits that a double does not hold exactly are text. */
const number = (value: unknown): number | string => {
  const exact = Number(String(value));
  return Number.isSafeInteger(exact) || typeof value === 'number' ? exact : String(value);
};

/**
 * A value of D-Bus as one of JSON: variants are what is in them, structures are lists, mappings are
 * objects, bytes are lists of numbers.
 *
 * @param value as the library hands it over
 */
export const fromDbus = (type: DbusType, value: unknown): unknown => {
  switch (type.kind) {
    case 'variant':
      return variant(value);
    case 'array':
      return listOf(value).map((item) => fromDbus(type.of, item));
    case 'struct':
      return listOf(value).map((item, index) => {
        const member = type.of[index];
        return member === undefined ? null : fromDbus(member, item);
      });
    case 'dictionary':
      return Object.fromEntries(
        listOf(value).map((entry) => {
          const [key, inner] = listOf(entry);
          return [String(fromDbus(type.key, key)), fromDbus(type.value, inner)];
        }),
      );
    case 'basic':
      if (type.code === 'b') return value === true || value === 1;
      if ('sog'.includes(type.code)) return String(value);
      return number(value);
  }
};
