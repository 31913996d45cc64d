import { EXIT } from '../exit-code.js';
import type { CodeEntry } from './code-entry.js';

/** About services in code: what their authors declare and publish. */
export const SERVICE_CODES = {
  SERVICE_INVALID: {
    summary:
      'A service declares, or asks for, what cannot be: a loop without a period, a topic that is none.',
    remedy:
      'This is for the author of the service: the message says what is wrong. docs/services.md has all that can be declared.',
    exitCode: EXIT.badConfiguration,
  },
  SERVICE_BAD_VALUE: {
    summary:
      'A service publishes or keeps a value that has no form as text or JSON, such as NaN, or in a way that there is not, such as QoS 5.',
    remedy:
      'In the service: leave such a value out, or say what stands for it; null is published as an empty payload. The options are `retain`, `qos`, `onlyIfChanged` and `global`.',
    exitCode: EXIT.failures,
  },
  SERVICE_BAD_JSON: {
    summary: 'A message came to a handler of JSON, and is none.',
    remedy:
      'Correct whoever sends it. The message is left out and counted as `jsonRefused`; the first of them is in the log at once, the others by their number.',
    exitCode: EXIT.failures,
  },
  SERVICE_FULL: {
    summary: 'A service adds one more handler or loop than it may have.',
    remedy:
      'In the service: remove what is no longer needed, with the function that adding it returned; one handler with `+` or `#` takes the place of many.',
    exitCode: EXIT.failures,
  },
} as const satisfies Record<string, CodeEntry>;
