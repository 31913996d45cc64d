import { EXIT } from '../exit-code.js';
import type { CodeEntry } from './code-entry.js';

/** About times at which something is to be done, and the service manager that waits for it. */
export const SCHEDULE_CODES = {
  SCHEDULE_BAD_CRON: {
    summary: 'A cron expression, or its time zone, cannot be understood.',
    remedy:
      'Write five fields: minute, hour, day of month, month, day of week, for example `0 7 * * mon-fri`; six fields begin with the second. A time zone is a name of the IANA database, for example Europe/Berlin. `mqttgateway schedule next` shows the next times.',
    exitCode: EXIT.badConfiguration,
  },
  SYSTEMD_NOT_TOLD: {
    summary: 'The gateway could not tell systemd that it is ready, or that it lives.',
    remedy:
      'The message says what `systemd-notify` said. It belongs to systemd (package systemd); the unit needs Type=notify and NotifyAccess=all. Where it is not wanted, set Type=exec and no WatchdogSec in the unit.',
    exitCode: EXIT.failures,
    retryable: true,
  },
} as const satisfies Record<string, CodeEntry>;
