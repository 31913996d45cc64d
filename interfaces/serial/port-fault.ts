import { errorText, GatewayError } from 'mqttgateway/interface';
import { knownPorts } from './find-port.js';

/** What the system says, in the words of serialport's binding. */
const NOT_THERE = /no such (file|device)|ENOENT|ENXIO|not configured/i;
const NOT_PERMITTED = /permission denied|EACCES/i;
const BUSY = /cannot lock port|resource (temporarily unavailable|busy)|EBUSY|EAGAIN/i;
const NO_PORT = /inappropriate ioctl|ENOTTY|not a typewriter/i;

/** Why a port could not be opened, and what to do about it. */
export const portFault = async (path: string, cause: unknown): Promise<GatewayError> => {
  const said = errorText(cause).replace(/^Error:? ?/, '');
  if (NOT_PERMITTED.test(said))
    return new GatewayError(
      'DEVICE_NOT_PERMITTED',
      `${path} may not be opened by this user; ports mostly belong to the group dialout: sudo usermod -aG dialout $USER, then log in again`,
      { cause },
    );
  if (NO_PORT.test(said))
    return new GatewayError('DEVICE_NOT_FOUND', `${path} is no serial port`, { cause });
  if (BUSY.test(said))
    return new GatewayError(
      'DEVICE_BUSY',
      `another program has ${path} open; fuser -v ${path} shows which`,
      { cause },
    );
  if (NOT_THERE.test(said))
    return new GatewayError('DEVICE_NOT_FOUND', `${path} is not there; ${await knownPorts()}`, {
      cause,
    });
  return new GatewayError('INTERFACE_START_FAILED', `${path} cannot be opened: ${said}`, { cause });
};
