import { type Command, CommanderError } from 'commander';
import { errorText } from '../errors/error-text.js';
import { EXIT, type ExitCode } from '../errors/exit-code.js';
import { GatewayError } from '../errors/gateway-error.js';
import { createProgram } from './program.js';
import { processTerminal } from './terminal.js';

const stackOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** What went wrong, for the user; a stack only for a defect of ours, or with `--debug`. */
const report = (error: unknown, program: Command): ExitCode => {
  const terminal = processTerminal();
  const debug = program.opts()['debug'] === true;
  if (error instanceof GatewayError) {
    terminal.complain([error]);
    if (debug) terminal.say(stackOf(error));
    return error.exitCode;
  }
  const defect = new GatewayError(
    'COMMAND_INTERNAL',
    `this should not happen: ${errorText(error)}`,
    { hint: 'a defect of mqttgateway; run it again with --debug and report what it prints' },
  );
  terminal.complain([defect]);
  if (debug) terminal.say(stackOf(error));
  return defect.exitCode;
};

/**
 * Runs one command.
 *
 * @param args without `node` and the script
 * @returns the exit code
 */
export const runCommandLine = async (args: readonly string[]): Promise<ExitCode> => {
  let exitCode: ExitCode = EXIT.ok;
  const program = await createProgram(args, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) return report(error, program);
    // commander has printed what was wrong, with a suggestion; 0 is --help and --version.
    return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  }
};
