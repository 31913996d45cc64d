import type { DocumentPath } from '../errors/problem.js';
import type { SchemaPart } from './expected-words.js';

/** The kinds of mistakes a schema finds; whoever checks gives each kind a code of its own. */
export type FindingKind =
  /** A key that the schema does not know. */
  | 'unknown-key'
  /** A key that must be there. */
  | 'missing-key'
  /** A text where a number is wanted, and so on. */
  | 'wrong-type'
  /** Not one of the values that are allowed. */
  | 'not-allowed'
  /** The right type, but too large, too small, too long, or of another form. */
  | 'wrong-value';

/** One mistake, before it is put into words. */
export interface SchemaFinding {
  readonly kind: FindingKind;
  /** The JSON Schema keyword that found it, for example `enum`. */
  readonly keyword: string;
  /** Of the value; for an unknown or missing key, with that key as its last step. */
  readonly path: DocumentPath;
  /** What stands there; `undefined` for a missing key. */
  readonly value: unknown;
  /** The schema that holds the keyword. */
  readonly schema: SchemaPart;
  /** Keys or values that are allowed, where they can be listed. */
  readonly allowed: readonly string[];
}
