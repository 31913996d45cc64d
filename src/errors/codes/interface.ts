import { EXIT } from '../exit-code.js';
import type { CodeEntry } from './code-entry.js';

/** About device interfaces: finding, starting, running them. */
export const INTERFACE_CODES = {
  INTERFACE_UNKNOWN: {
    summary: 'The configuration names an interface that is not built in.',
    remedy:
      'Correct `interface` in that section, or name the npm package or the file of your own interface with `module`.',
    exitCode: EXIT.badConfiguration,
  },
  INTERFACE_MODULE_NOT_FOUND: {
    summary: 'The module that an interface section names cannot be loaded.',
    remedy:
      'Install the package where the configuration is, or correct the path; a path starts with ./, ../ or /, from the folder of the configuration.',
    exitCode: EXIT.badConfiguration,
  },
  INTERFACE_INVALID: {
    summary: 'A module was loaded, but its default export is not an interface definition.',
    remedy:
      'Export the result of `defineInterface({ name, apiVersion: 1, options, create })` as default.',
    exitCode: EXIT.badConfiguration,
  },
  INTERFACE_START_FAILED: {
    summary: 'An interface could not start.',
    remedy:
      'The message says what the interface said. With `start: retry` it is tried again; check the device and its options meanwhile.',
    exitCode: EXIT.unavailable,
    retryable: true,
  },
  INTERFACE_START_TIMEOUT: {
    summary: 'An interface did not finish starting in time.',
    remedy: 'Check that the device answers; the interface is stopped and tried again.',
    exitCode: EXIT.unavailable,
    retryable: true,
  },
  INTERFACE_NOT_RUNNING: {
    summary: 'An interface emitted a message while it was stopped.',
    remedy: 'In the interface: end timers and listeners in `stop`, emit nothing afterwards.',
    exitCode: EXIT.internal,
  },
  INTERFACE_QUEUE_FULL: {
    summary: 'A message was given back to its interface: the outbound queue is full.',
    remedy:
      'In the interface: send it again later, or leave it. `queuesize` and `queuefull` in [GATEWAY] say how much waits for the broker, and what happens beyond that.',
    exitCode: EXIT.failures,
    retryable: true,
  },
  INTERFACE_COMMAND_FAILED: {
    summary: 'An interface failed to execute a command.',
    remedy:
      'The message says what the interface said; the next command is handed over all the same.',
    exitCode: EXIT.failures,
  },
  INTERFACE_COMMAND_TIMEOUT: {
    summary: 'An interface did not finish a command in time; it is started anew.',
    remedy: 'Check the device, or give it longer with `commandtimeout` in [GATEWAY].',
    exitCode: EXIT.failures,
    retryable: true,
  },
} as const satisfies Record<string, CodeEntry>;
