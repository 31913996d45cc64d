/**
 * Control characters (C0, DEL, C1), the line and paragraph separators, the marks that reverse the
 * direction of writing, and halves of surrogate pairs: whatever moves a terminal's cursor, starts
 * a new line or makes a text look like another one.
 */
const UNSAFE = /\p{Cc}|\p{Cs}|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Makes a text from outside safe to print on one line; no other character changes.
 *
 * @example escapeControl('on\n\u001b[2J') // 'on\\n\\u001b[2J'
 */
export const escapeControl = (text: string): string =>
  text.replace(
    UNSAFE,
    (character) =>
      SHORT[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
