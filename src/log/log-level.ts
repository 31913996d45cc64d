/** The levels by the names of the original's configuration; a sink set to NONE writes nothing. */
export const LOG_LEVELS = ['CRITICAL', 'ERROR', 'WARN', 'INFO', 'DEBUG', 'NONE'] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

/** The level of one line. */
export type LineLevel = Exclude<LogLevel, 'NONE'>;

/** The same levels as pino calls them. */
export const PINO_LEVEL = {
  CRITICAL: 'fatal',
  ERROR: 'error',
  WARN: 'warn',
  INFO: 'info',
  DEBUG: 'debug',
} as const satisfies Record<LineLevel, string>;

/** The level that lets through what any of the given ones lets through. */
export const mostVerbose = (levels: readonly LogLevel[]): LogLevel => {
  const verbosity: readonly LogLevel[] = ['DEBUG', 'INFO', 'WARN', 'ERROR', 'CRITICAL'];
  return verbosity.find((level) => levels.includes(level)) ?? 'NONE';
};
