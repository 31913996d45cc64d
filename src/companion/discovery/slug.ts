/** Enough to tell the texts apart that have no letter of a to z. */
const hashOf = (text: string): string => {
  let hash = 0x811c9dc5;
  for (const character of text)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
};

/**
 * A text as an id: lower case, digits, and `-` for all else.
 *
 * @example slug('Küche, links') // 'kuche-links'
 */
export const slug = (text: string): string => {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const isWhole = plain !== '' && plain.length <= 64;
  return isWhole ? plain : `${plain.slice(0, 40)}-${hashOf(text)}`.replace(/^-/, '');
};

/** `LIGHT_ON` → `light on`; a word with small letters was written for people. */
const plainWord = (word: string): string =>
  word.length > 1 && word === word.toUpperCase() ? word.toLowerCase() : word;

/**
 * Words of a map for people.
 *
 * @example words('Kitchen LIGHT_ON') // 'Kitchen light on'
 */
export const words = (text: string): string => {
  const spaced = text
    .split(/[\s_\-.]+/)
    .filter((word) => word !== '')
    .map(plainWord)
    .join(' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
};
