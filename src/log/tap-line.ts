import type { LogRecord } from './format-line.js';
import type { LineLevel } from './log-level.js';
import type { LogTap } from './log-tap.js';

/** A line is shown from a level on. */
const GRAVITY: Readonly<Record<LineLevel, number>> = {
  DEBUG: 0,
  INFO: 1,
  WARN: 2,
  ERROR: 3,
  CRITICAL: 4,
};

/** Shows a line, as pino wrote it, to those taps that are for it; what one throws is its own affair. */
export const tapLine = (line: string, taps: Iterable<LogTap>): void => {
  const record: LogRecord = JSON.parse(line);
  for (const { level, area, write } of taps) {
    if (level === 'NONE' || GRAVITY[record.level] < GRAVITY[level]) continue;
    if (area !== undefined && area !== record.name) continue;
    try {
      write(record);
    } catch {
      // The line itself is in the log; nothing of it may be lost by whoever looks on.
    }
  }
};
