import { EXIT } from '../exit-code.js';
import type { CodeEntry } from './code-entry.js';

/** About requests to a gateway that runs. */
export const CONTROL_CODES = {
  CONTROL_UNKNOWN_REQUEST: {
    summary: 'There is no request of that name.',
    remedy: 'The retained topic `info` lists those that are allowed, docs/control.md all.',
    exitCode: EXIT.usage,
  },
  CONTROL_NOT_ALLOWED: {
    summary: 'The gateway may not carry out that request.',
    remedy: 'Add it to `allow` in [CONTROL] of the gateway, and reload.',
    exitCode: EXIT.permission,
  },
  CONTROL_BAD_REQUEST: {
    summary: 'What was sent with a request is not what it takes.',
    remedy: 'Send nothing, a word, or a JSON object with the members that docs/control.md names.',
    exitCode: EXIT.usage,
  },
  CONTROL_TOO_MANY: {
    summary: 'More requests came in a second than the gateway takes.',
    remedy: 'Ask less often, or raise `rate` in [CONTROL].',
    exitCode: EXIT.unavailable,
    retryable: true,
  },
  CONTROL_NOT_AVAILABLE: {
    summary: 'A request asks for what this gateway does not have, or cannot do now.',
    remedy: 'The message says what is missing.',
    exitCode: EXIT.unavailable,
  },
  CONTROL_NO_ANSWER: {
    summary: 'No gateway answered a request in time.',
    remedy:
      'Check that the gateway runs on this broker with `enabled = on` in [CONTROL], that the topic is its own, and its log; `--timeout` waits longer.',
    exitCode: EXIT.unavailable,
    retryable: true,
  },
} as const satisfies Record<string, CodeEntry>;
