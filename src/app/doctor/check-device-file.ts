import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { type Finding, findingsOf } from './finding.js';
import { openIn } from './open-in.js';

const { ok, warn, fail } = findingsOf('devices');

const real = (path: string): string | undefined => {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
};

const mayOpen = (path: string): boolean => {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * Whether the file of a device is there, is one, may be opened, and is free.
 *
 * @param own processes that are known to be gateways of this configuration
 */
export const checkDeviceFile = async (
  name: string,
  path: string,
  own: readonly number[],
): Promise<Finding> => {
  const device = real(path);
  if (device === undefined)
    return fail(
      `${name}: ${path} is not there`,
      'is it plugged in? ls /dev/serial/by-id shows what is; dmesg tells what became of it',
    );
  if (!statSync(device).isCharacterDevice())
    return fail(`${name}: ${path} is no device`, 'name the file of a port, such as /dev/ttyUSB0');
  if (!mayOpen(device))
    return fail(
      `${name}: ${path} may not be opened by this user`,
      'ports mostly belong to the group dialout: sudo usermod -aG dialout $USER, then log in again',
    );
  const others = (await openIn(device)).filter(({ pid }) => !own.includes(pid));
  const [other] = others;
  if (other !== undefined)
    return warn(
      `${name}: ${path} is open in process ${other.pid} (${other.command})`,
      'two programs on one port take bytes from each other: stop that one',
    );
  return ok(`${name}: ${path} is there and can be opened`);
};
