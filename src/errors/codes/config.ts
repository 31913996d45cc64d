import { EXIT } from '../exit-code.js';
import type { CodeEntry } from './code-entry.js';

/** Codes of the configuration: the file, the environment variables and the flags together. */
export const CONFIG_CODES = {
  CONFIG_INVALID: {
    summary: 'The configuration has problems, which are listed with it.',
    remedy:
      'Correct each of them; `mqttgateway config check` shows them without starting anything.',
    exitCode: EXIT.badConfiguration,
  },
  CONFIG_EMPTY: {
    summary:
      'A configuration file says nothing: it is empty, all of it is comments, or its `interfaces` names none.',
    remedy:
      'Write at least one section into it; `mqttgateway init FOLDER` writes a file to start from. Without any file `mqttgateway run` is the dummy gateway.',
    exitCode: EXIT.badConfiguration,
  },
  CONFIG_UNKNOWN_SECTION: {
    summary: 'The configuration has a section that does not exist.',
    remedy: 'Look for a slip of the finger; default.conf shows every section.',
    exitCode: EXIT.badConfiguration,
  },
  CONFIG_UNKNOWN_OPTION: {
    summary: 'A section of the configuration has an option that does not exist.',
    remedy: 'Look for a slip of the finger; default.conf shows every option.',
    exitCode: EXIT.badConfiguration,
  },
  CONFIG_WRONG_VALUE: {
    summary: 'An option has a value that is not allowed.',
    remedy: 'Take a value of the kind that the message names; default.conf explains each option.',
    exitCode: EXIT.badConfiguration,
  },
  CONFIG_MISSING_OPTION: {
    summary: 'An option that an interface needs is missing.',
    remedy: 'Add it to the section of the interface; the README of the interface explains it.',
    exitCode: EXIT.badConfiguration,
  },
  CONFIG_BAD_NAME: {
    summary: 'An interface instance has a name that is not allowed, or that another one has.',
    remedy: 'Use letters, digits, - and _, and each name once.',
    exitCode: EXIT.badConfiguration,
  },
  CONFIG_CONFLICT: {
    summary: 'Two options contradict each other.',
    remedy: 'Keep the one that is meant and remove the other.',
    exitCode: EXIT.badConfiguration,
  },
  CONFIG_MISSING_VARIABLE: {
    summary: 'A value refers to an environment variable that is not set.',
    remedy: 'Set the variable where mqttgateway is started, or write the value itself.',
    exitCode: EXIT.badConfiguration,
  },
  CONFIG_NO_EFFECT: {
    summary: 'An option is set but does nothing as things stand.',
    remedy: 'Set what it depends on as well, or remove it.',
    exitCode: EXIT.badConfiguration,
  },
  CONFIG_LEGACY_OPTION: {
    summary: 'An option of the Python mqttgateway is not supported any more.',
    remedy: 'Remove it; the message says what to use in its place.',
    exitCode: EXIT.badConfiguration,
  },
  CONFIG_NOT_PERMITTED: {
    summary: 'The system does not permit this user to write where the configuration says.',
    remedy: 'Give the user that runs mqttgateway the right to write there, or name another folder.',
    exitCode: EXIT.permission,
  },
} as const satisfies Record<string, CodeEntry>;
