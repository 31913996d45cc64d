import type { DocumentPath, Problem } from '../errors/problem.js';
import type { Where } from '../errors/where.js';

/** A text as data, with the problems found on the way and the places of all its parts. */
export interface ParsedDocument {
  /** As the user named it. */
  readonly file: string;
  /** Plain data; `undefined` if the text could not be read as data at all. */
  readonly data: unknown;
  /** In file order; those about a part of the data carry its `path`. */
  readonly problems: readonly Problem[];
  /**
   * The place of a part, or of its nearest parent that exists; `undefined` without a text.
   *
   * @param part `key` for the key of the last step, `value` (the default) for what stands after it
   */
  locate(path: DocumentPath, part?: 'key' | 'value'): Where | undefined;
}

/** A document that could not be read: no data, and why. */
export const unreadableDocument = (file: string, problems: readonly Problem[]): ParsedDocument => ({
  file,
  data: undefined,
  problems,
  locate: () => undefined,
});
