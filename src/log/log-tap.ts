import type { LogRecord } from './format-line.js';
import type { LogLevel } from './log-level.js';

/** Sees lines of the log beside console and file: plain data, without secrets. */
export interface LogTap {
  /** From this level on. */
  readonly level: LogLevel;
  /** Only the lines of this room or instance; missing: all. */
  readonly area?: string;
  /** What is logged while it runs is kept from all taps, so that none tells of itself for ever. */
  readonly write: (record: LogRecord) => void;
}
