import { GatewayError } from '../../errors/gateway-error.js';

/** A line of a unit that ends in a backslash goes on, and not every option knows escapes. */
const IMPOSSIBLE = /[\p{Cc}\\]/u;

/** Specifiers such as %n are put in everywhere, so that a percent sign stands twice. */
const plain = (text: string): string => {
  if (IMPOSSIBLE.test(text) || text !== text.trim())
    throw new GatewayError(
      'UNIT_PLACE',
      `${JSON.stringify(text)} cannot stand in a unit of systemd: it has a backslash, a control character, or a blank at its end`,
      { hint: 'rename that folder or file' },
    );
  return text.replaceAll('%', '%%');
};

const quoted = (text: string): string =>
  /^[\w@%+=:,./-]+$/.test(text) ? text : `"${text.replaceAll('"', '\\"')}"`;

/**
 * A text as systemd reads it where it takes the whole of a line (systemd.unit(5)).
 *
 * @throws GatewayError `UNIT_PLACE`
 */
export const unitText = plain;

/**
 * A word of a list of words, such as `ReadWritePaths=`.
 *
 * @throws GatewayError `UNIT_PLACE`
 * @example unitWord('/srv/my files') // '"/srv/my files"'
 */
export const unitWord = (text: string): string => quoted(plain(text));

/**
 * An argument of a command line: there a dollar sign begins a variable.
 *
 * @throws GatewayError `UNIT_PLACE`
 */
export const unitArgument = (text: string): string => quoted(plain(text).replaceAll('$', '$$$$'));

/** systemd takes no program whose path has one of these, however it is written. */
const QUOTES = /["']/;

/**
 * A command line, as `ExecStart=` has it (systemd.service(5), "Command lines"). In the path of the
 * program a dollar sign is one.
 *
 * @throws GatewayError `UNIT_PLACE`
 */
export const unitCommand = ([program = '', ...args]: readonly string[]): string => {
  if (QUOTES.test(program))
    throw new GatewayError(
      'UNIT_PLACE',
      `${JSON.stringify(program)} cannot be started by systemd: its path has a quotation mark`,
      { hint: 'install node elsewhere' },
    );
  return [unitWord(program), ...args.map(unitArgument)].join(' ');
};
