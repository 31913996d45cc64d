/** A text as a literal of Jinja. */
export const jinjaText = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replace(/\n/g, '\\n').replace(/\r/g, '\\r').replace(/\t/g, '\\t')}'`;

/** A text that a regular expression of Python takes as it is. */
export const regexText = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** A literal text among templates: what Jinja would take for its own is said by it. */
export const besideTemplates = (text: string): string =>
  /\{[{%#]|[}%#]\}/.test(text) ? `{{ ${jinjaText(text)} }}` : text;

/** A mapping as a literal of Jinja; with spaces, as two braces mean something to it. */
export const jinjaTable = (table: Readonly<Record<string, string>>): string =>
  `{ ${Object.entries(table)
    .map(([from, to]) => `${jinjaText(from)}: ${jinjaText(to)}`)
    .join(', ')} }`;
