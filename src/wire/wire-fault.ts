import type { DocumentPath } from '../errors/problem.js';

/** What is wrong with options that agree with their schema; an `OptionProblem` of an interface. */
export interface WireFault {
  /** From the options on: `['framing', 'escape']`. */
  readonly path: DocumentPath;
  readonly message: string;
  /** By default an error; with a warning there is a value all the same. */
  readonly severity?: 'warning' | undefined;
  readonly hint?: string | undefined;
}

/** A value, with what is doubtful about it, or what is wrong with it. */
export type Result<T> =
  | {
      readonly value: T;
      readonly faults?: undefined;
      /** Missing where there are none. */
      readonly warnings?: readonly WireFault[];
    }
  | { readonly faults: readonly WireFault[] };
