import type { Writable } from 'node:stream';
import { isDeepStrictEqual } from 'node:util';
import type { Logger, StreamEntry } from 'pino';
import { escapeControl } from '../errors/escape-control.js';
import type { Log, LogFields } from '../sdk/log.js';
import { ConsoleSink } from './console-sink.js';
import { formatLine, type LineStyle, type LogRecord } from './format-line.js';
import { isJournal } from './is-journal.js';
import { type LineLevel, type LogLevel, mostVerbose, PINO_LEVEL } from './log-level.js';
import { createLogger, type FullLog, logOver } from './log-over.js';
import type { LogTap } from './log-tap.js';
import { plainText } from './plain-fields.js';
import { withPriority } from './priority.js';
import { createRedactor, type Redact } from './redactor.js';
import { RotatingFile, type RotatingFileChange } from './rotating-file.js';
import { tapLine } from './tap-line.js';

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
  /** Whether lines of the console begin with their priority; `auto`, the default, where the journal takes them. */
  readonly priorities?: 'auto' | 'on' | 'off';
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
  /** The console shows lines from this level on, until `change`. */
  readonly setConsoleLevel: (level: LogLevel) => void;
  /** Whether console and file show all lines of one room or instance, whatever their levels; not those that are NONE. */
  readonly setDebug: (area: string, isOn: boolean) => void;
  /** From now on `tap` sees lines too, until what is returned is called. */
  readonly tap: (tap: LogTap) => () => void;
  /** Whether a line of an area would be seen by anybody. */
  readonly isShown: (area: string, level: LineLevel) => boolean;
  /** How many lines each sink could not write. */
  readonly lostLines: () => { readonly console: number; readonly file: number };
  /** Resolves when everything is out; further lines are dropped. */
  readonly close: () => Promise<void>;
}

/** What lines go through until the options change. */
interface Outlet {
  readonly file: LogOptions['file'];
  readonly rotating: RotatingFile | undefined;
  readonly loggerOf: (area: string) => Logger;
  readonly redact: Redact;
}

/** Goes through the outlet that is the present one at each line. */
const followingLog = (present: () => Outlet, name: string): FullLog => {
  let from: Outlet | undefined;
  let own: FullLog | undefined;
  const log = (): FullLog => {
    const outlet = present();
    if (own === undefined || from !== outlet) {
      const { loggerOf, redact } = outlet;
      from = outlet;
      own = logOver(loggerOf(name).child({ name: plainText(name, redact) }), redact);
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
  const toJournal = stream === process.stdout && isJournal('stdout');
  const consoleSink = new ConsoleSink(stream);
  const debugged = new Set<string>();
  const taps = new Set<LogTap>();
  let isTapping = false;
  let lostLines = 0;

  const toTaps = {
    write: (line: string): void => {
      if (isTapping) return;
      isTapping = true;
      try {
        tapLine(line, taps);
      } finally {
        isTapping = false;
      }
    },
  };

  const open = (
    { format, file, consoleLevel, priorities = 'auto', secrets = [] }: LogTerms,
    before?: Outlet,
  ): Outlet => {
    const redact = createRedactor(secrets);
    const render = (line: string, style: LineStyle): string => {
      if (format === 'json') return `${escapeControl(line.trimEnd())}\n`;
      const record: LogRecord = JSON.parse(line);
      return formatLine(record, style);
    };
    const hasPriorities = priorities === 'on' || (priorities === 'auto' && toJournal);
    const consoleStyle: LineStyle = { color, date: false, timeless: hasPriorities };
    const prefixed = (line: string, text: string): string => {
      const { level }: LogRecord = JSON.parse(line);
      return withPriority(level, text);
    };
    const toConsole = {
      write: (line: string): void => {
        const text = render(line, consoleStyle);
        consoleSink.write(hasPriorities ? prefixed(line, text) : text);
      },
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
    const toFile = {
      write: (line: string): void => rotating?.write(render(line, { color: false, date: true })),
    };
    const fileLevel = rotating === undefined ? 'NONE' : (file?.level ?? 'NONE');

    /** @param area undefined: one about which nobody has said anything */
    const loggerFor = (area: string | undefined): Logger => {
      const isDebugged = area !== undefined && debugged.has(area);
      const of = (level: LogLevel): LogLevel => (isDebugged && level !== 'NONE' ? 'DEBUG' : level);
      const looking = [...taps].filter((tap) => tap.area === undefined || tap.area === area);
      const sinks = [
        { level: of(consoleLevel), stream: toConsole },
        { level: of(fileLevel), stream: toFile },
        { level: mostVerbose(looking.map(({ level }) => level)), stream: toTaps },
      ];
      const streams = sinks.flatMap((sink): StreamEntry[] =>
        sink.level === 'NONE' ? [] : [{ level: PINO_LEVEL[sink.level], stream: sink.stream }],
      );
      return createLogger(streams, mostVerbose(sinks.map(({ level }) => level)), nowMs);
    };
    const shared = loggerFor(undefined);
    const special = new Map(
      [...debugged, ...[...taps].flatMap(({ area }) => area ?? [])].map((area) => [
        area,
        loggerFor(area),
      ]),
    );
    return {
      file,
      rotating,
      loggerOf: (area) => special.get(area) ?? shared,
      redact,
    };
  };

  let terms: LogTerms = options;
  let outlet = open(terms);
  const change = (next: LogTerms): void => {
    terms = next;
    outlet = open(next, outlet);
  };
  const named = (name: string) => followingLog(() => outlet, name);
  const root = named('gateway');
  return {
    log: root,
    child: named,
    critical: root.critical,
    change,
    setConsoleLevel: (consoleLevel) => change({ ...terms, consoleLevel }),
    setDebug: (area, isOn) => {
      if (debugged.has(area) === isOn) return;
      if (isOn) debugged.add(area);
      else debugged.delete(area);
      change(terms);
    },
    tap: (tap) => {
      taps.add(tap);
      change(terms);
      return () => {
        if (taps.delete(tap)) change(terms);
      };
    },
    isShown: (area, level) => outlet.loggerOf(area).isLevelEnabled(PINO_LEVEL[level]),
    lostLines: () => ({
      console: consoleSink.lostLines,
      file: lostLines + (outlet.rotating?.lostLines ?? 0),
    }),
    close: async () => {
      taps.clear();
      outlet.rotating?.close();
      await consoleSink.close();
    },
  };
};
