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
  INTERFACE_BAD_COUNT: {
    summary: 'An interface counts under a name that the status cannot have, or by no number.',
    remedy:
      "In the interface: `context.count('framesDropped')`, or `context.count('bytesDropped', 12)`; a name is not made of what a device says.",
    exitCode: EXIT.internal,
  },
  INTERFACE_BAD_PERIOD: {
    summary: 'An interface asked for a period or a delay that no timer can keep.',
    remedy:
      'In the interface: give `every` a period between 1 ms and ten years, and a delay from 0.',
    exitCode: EXIT.badConfiguration,
  },
  INTERFACE_QUEUE_FULL: {
    summary:
      'A message was given back to its interface: the outbound queue is full, or too many of its own wait.',
    remedy:
      'In the interface: `await` each `emit`; send it again later, or leave it. `queuesize` and `queuefull` in [GATEWAY] say how much waits for the broker, and what happens beyond that.',
    exitCode: EXIT.failures,
    retryable: true,
  },
  INTERFACE_COMMAND_FAILED: {
    summary: 'An interface failed to execute a command.',
    remedy:
      'The message says what the interface said; the next command is handed over all the same.',
    exitCode: EXIT.failures,
  },
  INTERFACE_UNKNOWN_COMMAND: {
    summary: 'An interface got a command that means nothing to its device.',
    remedy:
      'Every interface of a gateway gets every command, so this is of interest only where none knows it: correct the command, or add a rule for it.',
    exitCode: EXIT.failures,
  },
  INTERFACE_COMMAND_TIMEOUT: {
    summary: 'An interface did not finish a command in time; it is started anew.',
    remedy: 'Check the device, or give it longer with `commandtimeout` in [GATEWAY].',
    exitCode: EXIT.failures,
    retryable: true,
  },
  DEVICE_NOT_FOUND: {
    summary: 'A device, the port that it should be at, or a program, is not there.',
    remedy: 'Plug it in, install it, or correct the option; it is tried again by itself.',
    exitCode: EXIT.unavailable,
    retryable: true,
  },
  DEVICE_NOT_PERMITTED: {
    summary: 'The system does not let this user open a device, or execute a program.',
    remedy:
      'For a program: `chmod +x`. For a device: add the user to the group that the device belongs to, mostly dialout, and log in again; a service of systemd says `SupplementaryGroups=dialout`.',
    exitCode: EXIT.permission,
    retryable: true,
  },
  DEVICE_BUSY: {
    summary: 'Another program uses the device.',
    remedy: 'End that program; two programs on one line take the bytes away from each other.',
    exitCode: EXIT.unavailable,
    retryable: true,
  },
  DEVICE_NOT_CONNECTED: {
    summary: 'A command came while the device that connects to the gateway was away.',
    remedy: 'Check the device; the gateway goes on listening for it.',
    exitCode: EXIT.unavailable,
    retryable: true,
  },
  DEVICE_NO_ANSWER: {
    summary: 'A device did not answer a frame in time.',
    remedy:
      'Check that it is switched on and connected, and that its address and the speed of the line are right; give it longer with `timeout`, or more attempts with `retries`.',
    exitCode: EXIT.unavailable,
    retryable: true,
  },
  DEVICE_REFUSED: {
    summary: 'A device answered a frame with a refusal.',
    remedy: 'Look up in its manual what it refuses: a value out of range, a mode that forbids it.',
    exitCode: EXIT.failures,
  },
  DEVICE_SILENT: {
    summary: 'A device that should say something now and then said nothing.',
    remedy: 'Check the device and its line; `silence` says how long it may say nothing.',
    exitCode: EXIT.unavailable,
    retryable: true,
  },
  DEVICE_NOT_READING: {
    summary: 'A device does not take what is sent to it.',
    remedy:
      'Check the device, the line, and the flow control on both ends; `writetimeout` says how long it may take.',
    exitCode: EXIT.unavailable,
    retryable: true,
  },
  DEVICE_PROGRAM_ENDED: {
    summary: 'The program of an exec interface ended, or one of its runs failed.',
    remedy:
      'It is started anew. The message has its exit code, or the signal that ended it, and its last line on standard error. Try it in a shell, in the folder `cwd`; it gets only a part of the environment, see `env`.',
    exitCode: EXIT.unavailable,
    retryable: true,
  },
  DEVICE_UNKNOWN_FRAME: {
    summary: 'A device sent a frame that no rule reads.',
    remedy:
      'Add a rule for it, or correct the one that was meant; `unknown: count` keeps such frames out of the log. Where every frame looks wrong, check framing, checksum and the speed of the line.',
    exitCode: EXIT.failures,
  },
  DEVICE_BAD_FRAME: {
    summary: 'Bytes cannot be written to a device as one frame.',
    remedy:
      'The message says what is wrong with them. Correct the rule that makes them, or the `framing` of that interface: an `escape`, a larger `maxframe`.',
    exitCode: EXIT.failures,
  },
  INTERFACE_ENDED: {
    summary: 'The thread or the process of an interface ended by itself.',
    remedy:
      'It is started anew. The message has the error or the exit code, and the last line that it wrote: this is for the author of the interface.',
    exitCode: EXIT.unavailable,
    retryable: true,
  },
  INTERFACE_HANGS: {
    summary: 'An interface did not answer the gateway for seconds: it was ended.',
    remedy:
      'It is started anew. In the interface: no loop that never waits, and no blocking call; a program in another language reads its input also while it works.',
    exitCode: EXIT.unavailable,
    retryable: true,
  },
  INTERFACE_MEMORY: {
    summary: 'An interface used more memory than it may: it was ended.',
    remedy:
      'It is started anew. In the interface: find what grows. Where it really needs more, set `memorylimit` in its section.',
    exitCode: EXIT.unavailable,
    retryable: true,
  },
  INTERFACE_FLOODS: {
    summary: 'An interface emitted far more than was taken, and did not wait: it was ended.',
    remedy: 'It is started anew. In the interface: `await` each `emit`, or emit less.',
    exitCode: EXIT.unavailable,
    retryable: true,
  },
  INTERFACE_PROTOCOL: {
    summary: 'An interface in a thread or process of its own said what the protocol does not have.',
    remedy:
      'It is started anew. This is for the author of the program: docs/interface-protocol.md has what it may write, line by line; other output belongs on standard error.',
    exitCode: EXIT.unavailable,
    retryable: true,
  },
  INTERFACE_UNKNOWN_DESTINATION: {
    summary: 'Something was asked of an interface instance that is not there.',
    remedy:
      'The message names the instances that are there. Their names stand in the sections [INTERFACE:name] of the configuration.',
    exitCode: EXIT.badConfiguration,
  },
  INTERFACE_BAD_DATA: {
    summary: 'An interface gave data that cannot be written as JSON, or too much of it.',
    remedy:
      'In the interface: give plain objects, lists, texts, numbers, booleans and null; no functions, no cycles, no BigInt.',
    exitCode: EXIT.internal,
  },
  INTERFACE_STATE_DISK: {
    summary: 'What an interface keeps over restarts could not be read from the disk, or written.',
    remedy:
      'Give the user of the gateway the right to read and write in the data folder, make room on the disk, or choose another `datafolder`.',
    exitCode: EXIT.unavailable,
    retryable: true,
  },
  INTERFACE_INTERNAL: {
    summary: 'An internal interface was to be stopped.',
    remedy: 'Set `internal: off` in its section, where it may be stopped while the gateway runs.',
    exitCode: EXIT.usage,
  },
  INTERFACE_TRIAL_SILENT: {
    summary: 'A test waited for something that the interface did not do.',
    remedy:
      'The message tells what the interface emitted, logged and lost until then. `limitMs` of `createHarness` is how long it waits.',
    exitCode: EXIT.failures,
  },
} as const satisfies Record<string, CodeEntry>;
