/** What became of the bytes of a line; each frame that is dropped is counted under one reason. */
export interface FrameCounters {
  /** Handed on. */
  readonly frames: number;
  /** Dropped: longer than `maxBytes`. */
  readonly tooLong: number;
  /** Dropped: its checksum is wrong or missing. */
  readonly badChecksum: number;
  /** Dropped: its end did not come in time, or the next frame began before it. */
  readonly incomplete: number;
  /** Dropped: an impossible length, a wrong end, an escape that escapes nothing. */
  readonly malformed: number;
  /** Bytes before the start of a frame that belong to none, where frames have a start. */
  readonly strayBytes: number;
}

/**
 * Bytes ↔ frames, in memory bounded by the longest frame and in time linear in the bytes. Knows no
 * clock: whoever has one calls `silence`.
 */
export interface FrameCodec {
  /**
   * Takes what came, cut anywhere; where the cuts are changes nothing, but for `gap` and `none`.
   * Empty frames are left out, and not counted, where nothing but their end tells of them: lines,
   * delimited frames, SLIP (as RFC 1055 recommends), and where start and end are the same mark.
   *
   * @returns the frames that are complete now, without marks and checksum; they are copies
   */
  push(chunk: Uint8Array): readonly Uint8Array[];
  /** How long nothing must come before `silence` is called, in ms; 0: never. */
  readonly silenceMs: number;
  /** Told when nothing came for `silenceMs`: a gap ends a frame, anything else incomplete is dropped. */
  silence(): readonly Uint8Array[];
  /**
   * The bytes of a frame on the line, with marks and checksum.
   *
   * @throws GatewayError `DEVICE_BAD_FRAME` where the frame cannot be told from its marks, or is too long
   */
  encode(frame: Uint8Array): Uint8Array;
  /** Forgets what is incomplete, as of a line that was opened anew. */
  reset(): void;
  readonly counters: FrameCounters;
}
