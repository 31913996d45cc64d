import { EXIT } from '../exit-code.js';
import type { CodeEntry } from './code-entry.js';

/** About recordings of interfaces, and what is made of them. */
export const RECORDING_CODES = {
  RECORDING_UNREADABLE: {
    summary: 'A recording is not there or cannot be read.',
    remedy:
      'Correct the path, which starts in the folder of the configuration; `record: FILE` in the section of an interface makes a recording.',
    exitCode: EXIT.badConfiguration,
  },
  RECORDING_INVALID: {
    summary: 'A line of a recording is not one entry.',
    remedy:
      'The message has the file and the number of the line. Correct the line or take it out; docs/record-and-replay.md has all that may stand there.',
    exitCode: EXIT.badConfiguration,
  },
  TESTCASE_NOT_PLAYABLE: {
    summary:
      'A folder is no testcase of an interface, or the interface has no rules to play it with.',
    remedy:
      'A testcase has a `recording.jsonl` with bytes and an `options.yaml` with framing and rules; `mqttgateway interface testcase` makes one of a recording.',
    exitCode: EXIT.failures,
  },
} as const satisfies Record<string, CodeEntry>;
