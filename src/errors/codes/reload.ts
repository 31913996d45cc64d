import { EXIT } from '../exit-code.js';
import type { CodeEntry } from './code-entry.js';

/** About changing a gateway while it runs. */
export const RELOAD_CODES = {
  RELOAD_NEEDS_RESTART: {
    summary: 'An option was changed that a running gateway cannot take up; nothing was changed.',
    remedy: 'Restart the gateway, or set the option back and reload again.',
    exitCode: EXIT.badConfiguration,
  },
  RELOAD_NO_GATEWAY: {
    summary: 'No gateway of this user runs by that configuration.',
    remedy:
      'Start it with `mqttgateway run`, and give the same `-c`; where it runs as a service, reload it as its user, or by the service manager.',
    exitCode: EXIT.unavailable,
  },
  RELOAD_NO_ANSWER: {
    summary: 'The gateway was asked to reload and did not say in time what became of it.',
    remedy: 'Look into its log; `--timeout` waits longer.',
    exitCode: EXIT.unavailable,
  },
} as const satisfies Record<string, CodeEntry>;
