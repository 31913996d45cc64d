/** `<name>`, and with `optional` `<name?>`, which may be missing or empty. */
export interface Capture {
  readonly name: string;
  readonly optional: boolean;
}

/**
 * Literal text and captures, as in `room-<location>`. Two captures never stand side by side, nor do
 * two literals, and no literal is empty; `[]` is the empty text.
 */
export type TextPattern = readonly (string | Capture)[];

/** One level of a topic: a text pattern, or (version 1's root) any text, printed as `print`. */
export type LevelPattern = TextPattern | { readonly any: string };

/** A topic: levels and, with `<name*>` at the end, a tail of one or more levels. */
export interface TopicPattern {
  readonly levels: readonly LevelPattern[];
  readonly tail?: string | undefined;
}
