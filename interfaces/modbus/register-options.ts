import type { Options } from './options.generated.js';

/** One entry of the option `registers`. */
export type RegisterOptions = Required<Options>['registers'][string];

/** One entry of the option `polls`. */
export type PollSettings = Required<Options>['polls'][string];

export type Table = RegisterOptions['table'];
