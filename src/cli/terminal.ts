import type { GatewayError } from '../errors/gateway-error.js';
import type { Problem } from '../errors/problem.js';
import { renderProblems } from '../errors/render-problems.js';
import { isJournal } from '../log/is-journal.js';
import { withPriority } from '../log/priority.js';

/** What a command reads and writes: data to stdout, messages to stderr. */
export interface Terminal {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdin: NodeJS.ReadStream;
  /** For data that comes as long as it likes; all else goes through `out`. */
  readonly stdout: NodeJS.WriteStream;
  /** Writes data and a line break. */
  out(text: string): void;
  /** Writes a message and a line break, unless quiet. */
  say(text: string): void;
  /** Shows on a terminal how far it is, in place of what it showed before; an empty text takes that away. */
  progress(text: string): void;
  /** Writes what went wrong, quiet or not. */
  complain(problems: readonly (Problem | GatewayError)[]): void;
  /** Whether data may be coloured. */
  readonly color: boolean;
}

const wantsColor = (stream: NodeJS.WriteStream): boolean =>
  stream.isTTY === true && (process.env['NO_COLOR'] ?? '') === '';

/** The terminal of this process. */
export const processTerminal = ({ quiet = false } = {}): Terminal => ({
  cwd: process.cwd(),
  environment: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  out: (text) => void process.stdout.write(`${text}\n`),
  say: (text) => {
    if (!quiet) process.stderr.write(`${text}\n`);
  },
  progress: (text) => {
    if (!quiet && process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
  },
  complain: (problems) => {
    const text = `${renderProblems(problems, { format: 'text', color: wantsColor(process.stderr) })}\n`;
    process.stderr.write(isJournal('stderr') ? withPriority('ERROR', text) : text);
  },
  color: wantsColor(process.stdout),
});
