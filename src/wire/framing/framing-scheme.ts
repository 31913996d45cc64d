/** What stands at the beginning of the bytes that wait. */
export type Step =
  /** Nothing can be said before more comes; the first `seen` bytes need no second look. */
  | { readonly kind: 'more'; readonly seen: number }
  /** Bytes that belong to no frame. */
  | { readonly kind: 'stray'; readonly bytes: number }
  /** Nothing to hand on or to count: an empty line. */
  | { readonly kind: 'empty'; readonly bytes: number }
  /** A whole frame with its marks. */
  | { readonly kind: 'frame'; readonly bytes: number }
  /** A frame that is none. `whole`: no other can begin inside of these bytes. */
  | {
      readonly kind: 'drop';
      readonly reason: 'tooLong' | 'incomplete' | 'malformed';
      readonly bytes: number;
      readonly whole: boolean;
    };

/**
 * One way to make frames of bytes, without memory of its own. Between the line and the content
 * stands the body: with start and length, with the checksum, without end and escapes.
 */
export interface FramingScheme {
  /** How many bytes the shortest frame that is not empty has on the line, without a checksum. */
  readonly leastBytes: number;
  /** What a frame begins with; may be none. */
  readonly start: Uint8Array;
  /** What a frame ends with, where a checksum may follow it. */
  readonly end?: Uint8Array | undefined;
  /** Whether the start of the next frame may stand inside of one that was damaged. */
  readonly resync: boolean;
  /** Whether the next mark ends a frame that is too long; else the next start is looked for. */
  readonly skipsRest: boolean;
  /** What ends a frame: what stands in it, a pause, or the end of each piece that arrives. */
  readonly endedBy: 'marks' | 'silence' | 'piece';
  /**
   * Looks at the bytes from `begin` to `end`; `seen` as the last look at them said. `inside`: they
   * are the rest of a frame that is too long, whose beginning is gone.
   */
  scan(bytes: Uint8Array, begin: number, end: number, seen: number, inside: boolean): Step;
  /** The body of a whole frame, as a copy; undefined where it is malformed. */
  body(frame: Uint8Array): Uint8Array | undefined;
  /** What rules see of a body without its checksum. */
  content(body: Uint8Array): Uint8Array;
  /** The reverse of `content`, for a frame that gets `checksumBytes` more; undefined: impossible. */
  wrap(content: Uint8Array, checksumBytes: number): Uint8Array | undefined;
  /** The reverse of `body`. */
  line(body: Uint8Array): Uint8Array;
  /** What frames cannot have or be, for the message about one that cannot be written. */
  readonly limits: string;
  /** How the device reads what we write, where it reads otherwise than we do. */
  readonly peer?: FramingScheme | undefined;
}
