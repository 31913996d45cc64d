import { EXIT } from '../exit-code.js';
import type { CodeEntry } from './code-entry.js';

/** About looking at what a gateway keeps on disk. */
export const QUEUE_CODES = {
  QUEUE_NOTHING_KEPT: {
    summary: 'There is no data folder: this gateway never kept anything on disk.',
    remedy:
      'Give the configuration that the gateway runs by (`-c`), or its data folder (`--folder`). It is made by the first start with a durable route, `publish: { delivery: durable }`.',
    exitCode: EXIT.unavailable,
  },
  QUEUE_NO_DATA_FOLDER: {
    summary: 'A folder was given that is not the data folder of a gateway.',
    remedy: 'Give the folder that has `outbox`, `inbox` or `dead` in it.',
    exitCode: EXIT.usage,
  },
  QUEUE_NOT_READABLE: {
    summary: 'This user may not read what the gateway keeps on disk.',
    remedy: 'Run the command as the user of the gateway, or as root.',
    exitCode: EXIT.permission,
  },
} as const satisfies Record<string, CodeEntry>;
