/** A line to a device that is open: bytes go out, and come in through `LineEvents`. */
export interface Line {
  /**
   * Whether nobody is at the other end yet, as where the device connects to us; `came` tells when it
   * does. By default the device is there.
   */
  readonly isWaiting?: boolean;
  /** Resolves when the line has taken the bytes; rejects when it is gone. Never called twice at a time. */
  write(bytes: Uint8Array): Promise<void>;
  /** Nothing more is to come for a while: the gateway has enough to do. */
  pause(): void;
  resume(): void;
  /** May be called twice, and when the line is gone. Afterwards no event comes. */
  close(): void | Promise<void>;
}

/** What a line tells while it is open. */
export interface LineEvents {
  /** Something came. The bytes are used up before it returns. */
  data(bytes: Uint8Array): void;
  /** The line is gone; told once or more. */
  ended(cause: Error): void;
  /** Of a line where devices come and go: one is there, and everything begins anew. */
  came(): void;
  /** It has gone, and the line waits for the next. */
  left(cause: Error): void;
}

/**
 * Opens a line; each interface has its own.
 *
 * @throws anything where it cannot be opened; a `GatewayError` with `retryable: false` for good
 */
export type OpenLine = (events: LineEvents, signal: AbortSignal) => Promise<Line>;
