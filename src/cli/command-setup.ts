import type { Command } from 'commander';
import type { ExitCode } from '../errors/exit-code.js';
import type { Terminal } from './terminal.js';

/** What a command does; heavy modules are imported inside, when it is called. */
export type Handler<Arguments extends unknown[]> = (
  ...args: [...Arguments, Terminal]
) => Promise<ExitCode>;

/** What the file of a command needs to declare it. */
export interface CommandSetup {
  /** Makes a command that reports mistakes as the others do. */
  readonly command: (name: string) => Command;
  /**
   * Makes commander's action of a handler.
   *
   * @param output `lines` where `--json` is a stream of lines: what goes wrong is none of these
   */
  readonly act: <Arguments extends unknown[]>(
    handler: Handler<Arguments>,
    output?: 'lines',
  ) => (...args: [...Arguments, Command]) => Promise<void>;
}
