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
    summary: 'The module that an interface section names cannot be found.',
    remedy:
      'Install the package where the configuration is, or correct the path; a path starts with ./, ../ or /, from the folder of the configuration.',
    exitCode: EXIT.badConfiguration,
  },
  INTERFACE_MODULE_FAILED: {
    summary: 'The module that an interface section names was found, but loading it failed.',
    remedy:
      'The message says what failed, and `node FILE` shows where. If a package is missing that the module imports, run `npm install` where the module is.',
    exitCode: EXIT.badConfiguration,
  },
  INTERFACE_INVALID: {
    summary: 'A module was loaded, but is not an interface as the gateway knows them.',
    remedy:
      'This is for the author of the interface. Export the result of `defineInterface({ name, apiVersion: 1, options, create })` as default; `options` is a JSON schema (draft-07), and `create` returns an object with `start`, `handle` and `stop`.',
    exitCode: EXIT.badConfiguration,
  },
  INTERFACE_PACKAGE_MISSING: {
    summary: 'An interface needs an npm package that is not installed.',
    remedy:
      'Install it where mqttgateway is installed, as the message says: `npm install NAME`. Packages of single interfaces are optional, so that nobody installs what he does not use.',
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
  INTERFACE_BAD_PERIOD: {
    summary: 'An interface asked for a period that no timer can keep.',
    remedy: 'In the interface: give `every` between 1 ms and about 24 days.',
    exitCode: EXIT.badConfiguration,
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
