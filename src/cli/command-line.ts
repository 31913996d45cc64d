import { type Command, CommanderError } from 'commander';
import { EXIT, type ExitCode } from '../errors/exit-code.js';
import { asGatewayError } from './as-gateway-error.js';
import { createProgram } from './program.js';
import { processTerminal } from './terminal.js';

const stackOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** What went wrong, for the user; a stack only for a defect of ours, or with `--debug`. */
const report = (thrown: unknown, program: Command): ExitCode => {
  const terminal = processTerminal();
  const error = asGatewayError(thrown);
  terminal.complain([error]);
  if (program.opts()['debug'] === true) terminal.say(stackOf(thrown));
  return error.exitCode;
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
