import { EXIT } from '../exit-code.js';
import type { CodeEntry } from './code-entry.js';

/** What goes wrong with what is kept on disk. */
export const OUTBOX_CODES = {
  OUTBOX_DISK: {
    summary: 'The disk did not take a message; it was not accepted.',
    remedy:
      'Make room on the disk or repair it, see the message; the gateway goes on by itself as soon as the disk does.',
    exitCode: EXIT.unavailable,
    retryable: true,
  },
  OUTBOX_FOLDER: {
    summary: 'The folder for what is kept on disk cannot be used.',
    remedy:
      'Give the user of the gateway the right to write there, or choose another `datafolder`.',
    exitCode: EXIT.permission,
  },
  OUTBOX_LOCKED: {
    summary: 'Another process uses the data folder.',
    remedy:
      'Stop that process, or give each gateway a name or a `datafolder` of its own: two would send everything twice.',
    exitCode: EXIT.unavailable,
    retryable: true,
  },
  OUTBOX_RECORD: {
    summary: 'Something cannot be kept on disk, or what is on the disk is no record.',
    remedy:
      'See the message; what cannot be kept is not accepted, and what cannot be read is counted.',
    exitCode: EXIT.failures,
  },
} as const satisfies Record<string, CodeEntry>;
