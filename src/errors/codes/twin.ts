import { EXIT } from '../exit-code.js';
import type { CodeEntry } from './code-entry.js';

/** About desired and reported state; they never end the process. */
export const TWIN_CODES = {
  TWIN_BAD_DESIRED: {
    summary: 'What came as desired state cannot be used; what was desired before still counts.',
    remedy:
      'Correct what the message names; docs/desired-and-reported-state.md has what may be desired. The reported state shows it as lastRefused.',
    exitCode: EXIT.failures,
  },
  TWIN_OLD_DESIRED: {
    summary: 'A desired state is older than the one that was taken, by its $version.',
    remedy: 'Count $version on with each change, or leave it out.',
    exitCode: EXIT.failures,
  },
  TWIN_NO_ANSWER: {
    summary: 'Whoever keeps desired and reported state did not answer in time.',
    remedy:
      'It is asked again. Look whether the policy there lets this gateway subscribe to the answers, and whether thing, shadow or device are spelt right.',
    exitCode: EXIT.unavailable,
    retryable: true,
  },
  TWIN_REPORT_REFUSED: {
    summary: 'Whoever keeps desired and reported state refused what was asked.',
    remedy: 'Look at the status in the message; where it may help, it is tried again.',
    exitCode: EXIT.unavailable,
  },
} as const satisfies Record<string, CodeEntry>;
