import type { BasicCode, DbusType } from './signature.js';

const WHOLE: Readonly<Partial<Record<BasicCode, readonly [bigint, bigint]>>> = {
  y: [0n, 255n],
  n: [-(2n ** 15n), 2n ** 15n - 1n],
  q: [0n, 2n ** 16n - 1n],
  i: [-(2n ** 31n), 2n ** 31n - 1n],
  u: [0n, 2n ** 32n - 1n],
  x: [-(2n ** 63n), 2n ** 63n - 1n],
  t: [0n, 2n ** 64n - 1n],
};
const PATH = /^\/(?:[A-Za-z0-9_]+(?:\/[A-Za-z0-9_]+)*)?$/;

const wrong = (value: unknown, expected: string): Error =>
  new Error(`${JSON.stringify(value)?.slice(0, 80)} is not ${expected}`);

const whole = (
  code: BasicCode,
  value: unknown,
  [least, most]: readonly [bigint, bigint],
): unknown => {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  if (!/^-?\d{1,20}$/.test(text)) throw wrong(value, 'a whole number');
  const exact = BigInt(text);
  if (exact < least || exact > most) throw wrong(value, `a number from ${least} to ${most}`);
  // The library takes those of 64 bits as text, too.
  return code === 'x' || code === 't' ? text : Number(text);
};

const basic = (code: BasicCode, value: unknown): unknown => {
  const range = WHOLE[code];
  if (range !== undefined) return whole(code, value, range);
  if (code === 'b') {
    if (typeof value === 'boolean') return value;
    throw wrong(value, 'true or false');
  }
  if (code === 'd') {
    const number = typeof value === 'string' && value !== '' ? Number(value) : value;
    if (typeof number === 'number' && Number.isFinite(number)) return number;
    throw wrong(value, 'a number');
  }
  if (typeof value !== 'string') throw wrong(value, 'a text');
  if (value.includes('\0')) throw wrong(value, 'a text without the character NUL');
  if (code === 'o' && !PATH.test(value)) throw wrong(value, 'a path of an object');
  return value;
};

/** What is in a variant tells by itself which type it has. */
const variant = (value: unknown): unknown => {
  if (typeof value === 'string') return ['s', value];
  if (typeof value === 'boolean') return ['b', value];
  if (typeof value === 'number') return Number.isInteger(value) ? integer(value) : ['d', value];
  if (Array.isArray(value)) return ['av', value.map(variant)];
  if (typeof value === 'object' && value !== null)
    return ['a{sv}', Object.entries(value).map(([key, inner]) => [key, variant(inner)])];
  throw wrong(value, 'a value that D-Bus has');
};

const integer = (value: number): unknown =>
  Math.abs(value) < 2 ** 31 ? ['i', value] : ['x', String(value)];

/** A value of JSON as the library takes one of that type. */
const toDbus = (type: DbusType, value: unknown): unknown => {
  switch (type.kind) {
    case 'basic':
      return basic(type.code, value);
    case 'variant':
      return variant(value);
    case 'array':
      if (!Array.isArray(value)) throw wrong(value, 'a list');
      return value.map((item: unknown) => toDbus(type.of, item));
    case 'struct':
      if (!Array.isArray(value) || value.length !== type.of.length)
        throw wrong(value, `a list of ${type.of.length}`);
      return type.of.map((member, index) => toDbus(member, value[index]));
    case 'dictionary':
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw wrong(value, 'a mapping');
      return Object.entries(value).map(([key, inner]) => [
        toDbus(type.key, key),
        toDbus(type.value, inner),
      ]);
  }
};

/**
 * Values of JSON as the library takes them for a signature.
 *
 * @throws Error that says which value is not of its type
 */
export const argumentsToDbus = (
  types: readonly DbusType[],
  values: readonly unknown[],
): unknown[] => {
  if (values.length !== types.length)
    throw new Error(`${values.length} arguments in place of ${types.length}`);
  return types.map((type, index) => toDbus(type, values[index]));
};
