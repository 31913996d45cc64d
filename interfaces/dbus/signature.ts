/** One type of D-Bus: a basic one by its letter, or a container. */
export type DbusType =
  | { readonly kind: 'basic'; readonly code: BasicCode }
  | { readonly kind: 'variant' }
  | { readonly kind: 'array'; readonly of: DbusType }
  | { readonly kind: 'dictionary'; readonly key: DbusType; readonly value: DbusType }
  | { readonly kind: 'struct'; readonly of: readonly DbusType[] };

/** D-Bus specification, "Basic types"; h, a descriptor of a file, is none that JSON has. */
const BASIC = ['y', 'b', 'n', 'q', 'i', 'u', 'x', 't', 'd', 's', 'o', 'g'] as const;
export type BasicCode = (typeof BASIC)[number];

/** D-Bus specification, "Valid Signatures": 32 arrays and 32 structs; fewer do. */
const MAX_DEPTH = 32;
const MAX_LENGTH = 255;

const basicOf = (letter: string): BasicCode | undefined => BASIC.find((code) => code === letter);

const wrong = (signature: string, why: string): Error =>
  new Error(`"${signature.slice(0, 80)}" is no signature of D-Bus: ${why}`);

/**
 * The types that a signature says.
 *
 * @throws Error that says what is wrong
 * @example parseSignature('sa{sv}') // a text and a mapping of text to anything
 */
export const parseSignature = (signature: string): DbusType[] => {
  let at = 0;

  const one = (depth: number): DbusType => {
    if (depth > MAX_DEPTH) throw wrong(signature, `more than ${MAX_DEPTH} types within each other`);
    const letter = signature[at] ?? '';
    at += 1;
    const code = basicOf(letter);
    if (code !== undefined) return { kind: 'basic', code };
    if (letter === 'v') return { kind: 'variant' };
    if (letter === 'a' && signature[at] === '{') return dictionary(depth + 1);
    if (letter === 'a') return { kind: 'array', of: one(depth + 1) };
    if (letter === '(') return struct(depth + 1);
    throw wrong(
      signature,
      letter === '' ? 'it ends too early' : `there is no type "${letter}" here`,
    );
  };

  const dictionary = (depth: number): DbusType => {
    at += 1;
    const key = one(depth);
    if (key.kind !== 'basic') throw wrong(signature, 'the key of a mapping must be a basic type');
    const value = one(depth);
    if (signature[at] !== '}') throw wrong(signature, 'a mapping has one key and one value');
    at += 1;
    return { kind: 'dictionary', key, value };
  };

  const struct = (depth: number): DbusType => {
    const of: DbusType[] = [];
    while (signature[at] !== ')') of.push(one(depth));
    at += 1;
    if (of.length === 0) throw wrong(signature, 'a structure has at least one member');
    return { kind: 'struct', of };
  };

  if (signature.length > MAX_LENGTH) throw wrong(signature, `longer than ${MAX_LENGTH} characters`);
  const types: DbusType[] = [];
  while (at < signature.length) types.push(one(0));
  return types;
};
