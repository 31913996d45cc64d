import { setTimeout as pause } from 'node:timers/promises';
import { GatewayError } from '../errors/gateway-error.js';
import { boundedLines } from './bounded-lines.js';
import { openInput } from './open-input.js';
import { readPayload } from './read-payload.js';
import type { Terminal } from './terminal.js';

/** Where payloads come from, and how often. */
export interface PayloadFlags {
  readonly message?: string;
  readonly file?: string;
  readonly lines?: boolean;
  readonly removeRetained?: boolean;
  readonly repeat?: number;
  readonly repeatDelay?: number;
}

/** The longest line that becomes a message, in characters. */
const MAX_LINE = 1_048_576;

async function* linesOf(file: string, terminal: Terminal): AsyncGenerator<string> {
  let number = 0;
  for await (const line of boundedLines(openInput(file, terminal), MAX_LINE)) {
    number += 1;
    if (line.length > MAX_LINE)
      throw new GatewayError(
        'COMMAND_USAGE',
        `line ${number} has more than ${MAX_LINE} characters`,
      );
    yield line.endsWith('\r') ? line.slice(0, -1) : line;
  }
}

async function* repeated(
  payload: Uint8Array,
  times: number,
  delaySeconds: number,
): AsyncGenerator<Uint8Array> {
  for (let turn = 0; turn < times; turn += 1) {
    if (turn > 0 && delaySeconds > 0) await pause(delaySeconds * 1000);
    yield payload;
  }
}

/** What excludes what: each rule is a sentence of the command line. */
const assertTogether = (flags: PayloadFlags): void => {
  const { message, file, lines, removeRetained, repeat, repeatDelay } = flags;
  const refuse = (why: string): never => {
    throw new GatewayError('COMMAND_USAGE', why);
  };
  if (lines && message !== undefined) refuse('-l and -m are both given; expected one of them');
  if (lines && repeat !== undefined) refuse('-l and --repeat are both given; expected one of them');
  if (removeRetained && (message !== undefined || file !== undefined || lines))
    refuse('--remove-retained is given with a payload; it has none');
  if (repeatDelay !== undefined && repeat === undefined)
    refuse('--repeat-delay is given without --repeat');
};

/**
 * The payloads that the flags name, one after the other.
 *
 * @throws GatewayError `COMMAND_USAGE`; while they are read, too
 */
export const pubPayloads = async (
  flags: PayloadFlags,
  terminal: Terminal,
): Promise<AsyncIterable<string | Uint8Array>> => {
  assertTogether(flags);
  if (flags.lines) return linesOf(flags.file ?? '-', terminal);
  const payload = await readPayload(flags, terminal);
  return repeated(payload, flags.repeat ?? 1, flags.repeatDelay ?? 0);
};
