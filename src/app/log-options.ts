import type { Configuration } from '../config/configuration.js';
import type { LogOptions } from '../log/create-log.js';

/** What `[LOG]` says, as the log wants it. */
export const logOptions = ({ log }: Configuration, secrets: readonly string[]): LogOptions => ({
  consoleLevel: log.consolelevel,
  format: log.format,
  priorities: log.priorities,
  secrets,
  ...(log.filelevel !== 'NONE' &&
    log.logfilename !== '' && {
      file: {
        level: log.filelevel,
        path: log.logfilename,
        maxFileBytes: log.filesize * 1024,
        maxFiles: log.filenum,
      },
    }),
});

/** Whether each message may be worth a line: somebody reads the debug level, or can ask for it. */
export const showsMessages = ({ log, control }: Configuration): boolean =>
  log.consolelevel === 'DEBUG' || log.filelevel === 'DEBUG' || control.enabled;
