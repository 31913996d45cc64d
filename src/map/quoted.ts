const SHOWN = 80;

/** A text of a stranger in quotes, as messages show it: not all of it where it is long. */
export const quoted = (text: string): string =>
  `"${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}"`;
