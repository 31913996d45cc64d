import type { Log } from '../../src/sdk/log.js';

/** A log that keeps its lines, as `level text`. */
export interface RecordingLog extends Log {
  readonly lines: string[];
}

/** The last 1,000 lines at most. */
export const recordingLog = (): RecordingLog => {
  const lines: string[] = [];
  const keep = (level: string) => (text: string) => {
    lines.push(`${level} ${text}`);
    if (lines.length > 1000) lines.shift();
  };
  return {
    lines,
    error: keep('error'),
    warn: keep('warn'),
    info: keep('info'),
    debug: keep('debug'),
  };
};
