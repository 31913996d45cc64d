import type { ErrorCode } from './codes.js';
import type { Where } from './where.js';

/** A path into a document, as ajv and yaml use it: `['function', 'map', 'Lighting', 0]`. */
export type DocumentPath = readonly (string | number)[];

/**
 * Something found before running. Problems are collected, all at once, in file order; an error
 * (`GatewayError`) is thrown while running.
 */
export interface Problem {
  readonly code: ErrorCode;
  /** An `error` stops the start; a `warning` does not. */
  readonly severity: 'error' | 'warning';
  /** What is wrong, with the value quoted, and what is allowed. One or two sentences. */
  readonly message: string;
  /** Where in the document, if it is about a document. */
  readonly path?: DocumentPath;
  /** Where in the file; filled in by whoever knows the text. */
  readonly where?: Where;
  /** What to do next. */
  readonly hint?: string;
}
