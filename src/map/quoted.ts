const SHOWN = 80;

/** A text of a stranger as messages show it: not all of it where it is long. */
export const shortened = (text: string): string =>
  text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;

/** The same in quotes. */
export const quoted = (text: string): string => `"${shortened(text)}"`;
