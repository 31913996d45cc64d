import type { Writable } from 'node:stream';
import { isDeepStrictEqual } from 'node:util';
import { type Level, type Logger, multistream, pino, type StreamEntry } from 'pino';
import { escapeControl } from '../errors/escape-control.js';
import type { Log, LogFields } from '../sdk/log.js';
import { ConsoleSink } from './console-sink.js';
import { formatLine, type LogRecord } from './format-line.js';
import { lineParts } from './line-parts.js';
import { type LineLevel, type LogLevel, mostVerbose, PINO_LEVEL } from './log-level.js';
import { plainText } from './plain-fields.js';
import { createRedactor, type Redact } from './redactor.js';
import { RotatingFile, type RotatingFileChange } from './rotating-file.js';

/** What can change while the process runs. */
export interface LogTerms {
  readonly consoleLevel: LogLevel;
  /** Absent: no file. */
  readonly file?: {
    readonly level: LogLevel;
    readonly path: string;
    /** The most that one file may hold, in bytes. */
    readonly maxFileBytes: number;
    /** How many files there may be, the current one included. */
    readonly maxFiles: number;
  };
  /** `text` for people, `json` (one object a line) for programs; of both sinks. */
  readonly format: 'text' | 'json';
  /** Texts that no sink may ever show. */
  readonly secrets?: readonly string[];
}

export interface LogOptions extends LogTerms {
  /** Where the console's lines go: the standard output if not given. */
  readonly console?: Writable & { readonly isTTY?: boolean };
  /** If not given: on a terminal, unless the environment has NO_COLOR. */
  readonly color?: boolean;
  /** Wall clock in milliseconds since 1970. */
  readonly nowMs?: () => number;
}

/** The log of one process. */
export interface ProcessLog {
  /** The log of the gateway itself. */
  readonly log: Log;
  /** The log of a room or of an interface instance; its lines carry the name. */
  readonly child: (name: string) => Log;
  /** The line about what ends the process, above `error`. */
  readonly critical: (text: string, fields?: LogFields) => void;
  /** Goes on in another way; every log that was handed out does. */
  readonly change: (terms: LogTerms) => void;
  /** How many lines each sink could not write. */
  readonly lostLines: () => { readonly console: number; readonly file: number };
  /** Resolves when everything is out; further lines are dropped. */
  readonly close: () => Promise<void>;
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

const createLogger = (streams: StreamEntry[], level: LogLevel, nowMs: () => number): Logger =>
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

const logOver = (logger: Logger, redact: Redact): Log & Pick<ProcessLog, 'critical'> => {
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

/** What lines go through until the options change. */
interface Outlet {
  readonly file: LogOptions['file'];
  readonly rotating: RotatingFile | undefined;
  readonly logger: Logger;
  readonly redact: Redact;
}

/** Goes through the outlet that is the present one at each line. */
const followingLog = (present: () => Outlet, name: string): Log & Pick<ProcessLog, 'critical'> => {
  let from: Outlet | undefined;
  let own: ReturnType<typeof logOver> | undefined;
  const log = (): ReturnType<typeof logOver> => {
    const outlet = present();
    if (own === undefined || from !== outlet) {
      const { logger, redact } = outlet;
      from = outlet;
      own = logOver(logger.child({ name: plainText(name, redact) }), redact);
    }
    return own;
  };
  return {
    critical: (...line) => log().critical(...line),
    error: (...line) => log().error(...line),
    warn: (...line) => log().warn(...line),
    info: (...line) => log().info(...line),
    debug: (...line) => log().debug(...line),
  };
};

/** Opens the log of the process: console and file, each with its level. Never throws. */
export const createLog = (options: LogOptions): ProcessLog => {
  const { nowMs = Date.now } = options;
  const stream = options.console ?? process.stdout;
  const color = options.color ?? (stream.isTTY === true && (process.env['NO_COLOR'] ?? '') === '');
  const consoleSink = new ConsoleSink(stream);
  let lostLines = 0;

  const open = (
    { format, file, consoleLevel, secrets = [] }: LogTerms,
    before?: Outlet,
  ): Outlet => {
    const redact = createRedactor(secrets);
    const render = (line: string, style: { color: boolean; date: boolean }): string => {
      if (format === 'json') return `${escapeControl(line.trimEnd())}\n`;
      const record: LogRecord = JSON.parse(line);
      return formatLine(record, style);
    };
    const toConsole = {
      write: (line: string): void => consoleSink.write(render(line, { color, date: false })),
    };
    // NONE silences the log, not the news that the log itself has failed.
    const own = logOver(
      createLogger([{ stream: toConsole }], 'INFO', nowMs).child({ name: 'log' }),
      redact,
    );
    const onChange = (change: RotatingFileChange): void => {
      if (change.works) own.warn(`log file works again; ${change.lostLines} lines were lost`);
      else own.error(`log file cannot be written; its lines are lost: ${change.cause.message}`);
    };
    const keepsFile = before !== undefined && isDeepStrictEqual(before.file, file);
    if (!keepsFile) {
      before?.rotating?.close();
      lostLines += before?.rotating?.lostLines ?? 0;
    }
    const opened = file === undefined ? undefined : () => new RotatingFile({ ...file, onChange });
    const rotating = keepsFile ? before.rotating : opened?.();

    const streams: StreamEntry[] = [];
    if (consoleLevel !== 'NONE') {
      streams.push({ level: PINO_LEVEL[consoleLevel], stream: toConsole });
    }
    if (rotating !== undefined && file !== undefined && file.level !== 'NONE') {
      const write = (line: string): void =>
        rotating.write(render(line, { color: false, date: true }));
      streams.push({ level: PINO_LEVEL[file.level], stream: { write } });
    }
    const level = mostVerbose([consoleLevel, file?.level ?? 'NONE']);
    return { file, rotating, logger: createLogger(streams, level, nowMs), redact };
  };

  let outlet = open(options);
  const named = (name: string) => followingLog(() => outlet, name);
  const root = named('gateway');
  return {
    log: root,
    child: named,
    critical: root.critical,
    change: (terms) => {
      outlet = open(terms, outlet);
    },
    lostLines: () => ({
      console: consoleSink.lostLines,
      file: lostLines + (outlet.rotating?.lostLines ?? 0),
    }),
    close: async () => {
      outlet.rotating?.close();
      await consoleSink.close();
    },
  };
};
