import type { LineOptions } from 'mqttgateway/interface/declared';
import type { Options } from './options.generated.js';

/** Which program runs, and how. */
export type ProgramOptions = Required<
  Pick<Options, 'command' | 'cwd' | 'env' | 'stdin' | 'stopsignal' | 'stderr'>
>;

/** How often it runs. */
export type RunOptions = Required<Pick<Options, 'every' | 'runtimeout'>>;

/** The options, checked, with their defaults. */
export type ExecOptions = LineOptions & ProgramOptions & RunOptions;
