import { EXIT } from '../exit-code.js';
import type { CodeEntry } from './code-entry.js';

/** About the gateway as a unit of systemd. */
export const UNIT_CODES = {
  UNIT_NO_SYSTEMD: {
    summary: 'systemd does not run here, so that nothing was installed, removed or asked.',
    remedy:
      'Print the unit with `--print` and take it to a machine where systemd runs; in a container let its engine start `mqttgateway run`.',
    exitCode: EXIT.unavailable,
  },
  UNIT_SYSTEMCTL: {
    summary: 'systemctl failed; what was changed before was taken back.',
    remedy: 'The message has what systemctl said; `journalctl -u` and the unit tells more.',
    exitCode: EXIT.unavailable,
  },
  UNIT_FOREIGN: {
    summary: 'There is a unit of that name that mqttgateway did not write; it was left alone.',
    remedy: 'Give another name with `--name`, or remove that unit yourself.',
    exitCode: EXIT.usage,
  },
  UNIT_NOT_INSTALLED: {
    summary: 'No service of that name is installed.',
    remedy:
      '`mqttgateway service status` lists those that are; those of a user are found with `--user` only.',
    exitCode: EXIT.unavailable,
  },
  UNIT_NEEDS_USER: {
    summary: 'The user of the service could not read or write what the configuration names.',
    remedy:
      'Change the rights as the message says, or name an account that has them with `--as USER`.',
    exitCode: EXIT.permission,
  },
  UNIT_PLACE: {
    summary: 'A path or a name cannot stand in a unit, or will not last.',
    remedy:
      'Install the package to stay (`npm install -g mqttgateway`), and use paths without backslashes and control characters.',
    exitCode: EXIT.usage,
  },
} as const satisfies Record<string, CodeEntry>;
