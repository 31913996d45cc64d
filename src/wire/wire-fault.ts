import type { DocumentPath } from '../errors/problem.js';

/** What is wrong with options that agree with their schema; an `OptionProblem` of an interface. */
export interface WireFault {
  /** From the options on: `['framing', 'escape']`. */
  readonly path: DocumentPath;
  readonly message: string;
  readonly hint?: string | undefined;
}

/** A value, or what is wrong with it. */
export type Result<T> =
  | { readonly value: T; readonly faults?: undefined }
  | { readonly faults: readonly WireFault[] };
