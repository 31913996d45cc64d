/** How large a file that a user wrote may be; everything beyond is refused before it costs time. */
export interface DocumentBounds {
  /** Size of the file in bytes. */
  readonly maxBytes: number;
  /** Levels of lists and mappings. */
  readonly maxDepth: number;
  /** Lexical pieces (words, brackets, spaces); bounds the time that hostile text can take. */
  readonly maxPieces: number;
  /** Problems reported for one file. */
  readonly maxProblems: number;
}

/** 1 MiB of an ordinary map holds about 400,000 pieces. */
export const DOCUMENT_BOUNDS: DocumentBounds = Object.freeze({
  maxBytes: 1_048_576,
  maxDepth: 32,
  maxPieces: 500_000,
  maxProblems: 100,
});
