import { EXIT } from '../exit-code.js';
import type { CodeEntry } from './code-entry.js';

/** About times at which something is to be done. */
export const SCHEDULE_CODES = {
  SCHEDULE_BAD_CRON: {
    summary: 'A cron expression, or its time zone, cannot be understood.',
    remedy:
      'Write five fields: minute, hour, day of month, month, day of week, for example `0 7 * * mon-fri`; six fields begin with the second. A time zone is a name of the IANA database, for example Europe/Berlin. `mqttgateway schedule next` shows the next times.',
    exitCode: EXIT.badConfiguration,
  },
} as const satisfies Record<string, CodeEntry>;
