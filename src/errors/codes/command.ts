import { EXIT } from '../exit-code.js';
import type { CodeEntry } from './code-entry.js';

/** About the command line. */
export const COMMAND_CODES = {
  COMMAND_USAGE: {
    summary: 'The command line is wrong.',
    remedy: 'Add `--help` to the command to see its arguments, options and examples.',
    exitCode: EXIT.usage,
  },
  COMMAND_BAD_LINE: {
    summary: 'A line given to `map try --jsonl` is not one of the two forms.',
    remedy: 'Give {"topic": "…", "payload": "…"} or {"internal": {…}}, one JSON object a line.',
    exitCode: EXIT.failures,
  },
  COMMAND_BAD_CAPTURE: {
    summary: 'A line of a capture is not one recorded message.',
    remedy:
      'A capture has one JSON object a line, {"topic": "…", "payload": "…"} or with `payload_base64`; `mqttgateway monitor --record FILE` writes one.',
    exitCode: EXIT.usage,
  },
  COMMAND_TEST_FAILED: {
    summary: 'A case of a map does not give what it expects.',
    remedy:
      'Correct the map or the case; `mqttgateway map test --update` writes what the map gives now into the case.',
    exitCode: EXIT.failures,
  },
  COMMAND_FILE_EXISTS: {
    summary: 'A file that would be written exists already.',
    remedy: 'Choose another folder or name; nothing is overwritten.',
    exitCode: EXIT.usage,
  },
  COMMAND_CANNOT_WRITE: {
    summary: 'A file could not be written.',
    remedy: 'Check that the folder exists, that you may write there, and that the disk has room.',
    exitCode: EXIT.permission,
  },
  COMMAND_INTERNAL: {
    summary: 'Something happened that should not: a defect of mqttgateway.',
    remedy: 'Run it again with `--debug` and report what it prints.',
    exitCode: EXIT.internal,
  },
} as const satisfies Record<string, CodeEntry>;
