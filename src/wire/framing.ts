/**
 * How bytes on a line become frames. A frame is what stands between the marks: rules see neither
 * start and end, nor a length, nor the checksum.
 */
export type Framing =
  /** Text up to LF; one CR before it is left out. `ending` is written. */
  | { readonly kind: 'line'; readonly ending: Uint8Array }
  /** Everything up to the delimiter, which is written after each frame. */
  | { readonly kind: 'delimiter'; readonly delimiter: Uint8Array }
  /** So many bytes each, checksum included. */
  | { readonly kind: 'fixed'; readonly bytes: number }
  /**
   * A number says how long it is: the whole frame on the line, checksum included, has that number
   * plus `adds` bytes. `start` and `end` are what each frame begins and ends with; may be none.
   */
  | {
      readonly kind: 'length';
      readonly start: Uint8Array;
      readonly end: Uint8Array;
      /** Where the number stands, in bytes from the beginning of the frame on the line. */
      readonly at: number;
      readonly width: 1 | 2 | 4;
      readonly order: 'big' | 'little';
      readonly adds: number;
    }
  /** Between two marks; `escape` goes before a byte that is not meant as a mark. */
  | {
      readonly kind: 'start-end';
      readonly start: Uint8Array;
      readonly end: Uint8Array;
      readonly escape?: number | undefined;
    }
  /** What comes without a pause is one frame. */
  | { readonly kind: 'gap'; readonly gapMs: number }
  /** RFC 1055. */
  | { readonly kind: 'slip' }
  /** Each piece that arrives is a frame, as of datagrams. */
  | { readonly kind: 'none' };
