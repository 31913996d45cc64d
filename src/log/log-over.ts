import { type Level, type Logger, multistream, pino, type StreamEntry } from 'pino';
import type { Log, LogFields } from '../sdk/log.js';
import { lineParts } from './line-parts.js';
import { type LineLevel, type LogLevel, PINO_LEVEL } from './log-level.js';
import type { Redact } from './redactor.js';

/** A log that also knows the level above `error`. */
export interface FullLog extends Log {
  readonly critical: (text: string, fields?: LogFields) => void;
}

const LINE_LEVEL: Readonly<Record<string, LineLevel>> = {
  fatal: 'CRITICAL',
  error: 'ERROR',
  warn: 'WARN',
  info: 'INFO',
  debug: 'DEBUG',
};

const pinoLevel = (level: LogLevel): Level | 'silent' =>
  level === 'NONE' ? 'silent' : PINO_LEVEL[level];

/** A logger of pino over streams, each with its level; `level` lets through what any of them does. */
export const createLogger = (
  streams: StreamEntry[],
  level: LogLevel,
  nowMs: () => number,
): Logger =>
  pino(
    {
      level: pinoLevel(level),
      base: null,
      nestedKey: 'fields',
      timestamp: () => `,"time":"${new Date(nowMs()).toISOString()}"`,
      formatters: { level: (label) => ({ level: LINE_LEVEL[label] ?? label }) },
    },
    multistream(streams),
  );

/** A log that writes plain lines without secrets. */
export const logOver = (logger: Logger, redact: Redact): FullLog => {
  const write = (level: LineLevel, first: unknown, second: unknown): void => {
    const method = PINO_LEVEL[level];
    if (!logger.isLevelEnabled(method)) return;
    const { text, fields, error } = lineParts(first, second, redact);
    if (fields === undefined) logger[method](text);
    else logger[method](fields, text);
    if (error !== undefined) logger.debug(error, text);
  };
  return {
    critical: (text, fields) => write('CRITICAL', text, fields),
    error: (text, fields) => write('ERROR', text, fields),
    warn: (text, fields) => write('WARN', text, fields),
    info: (text, fields) => write('INFO', text, fields),
    debug: (text, fields) => write('DEBUG', text, fields),
  };
};
