import { GatewayError } from '../errors/gateway-error.js';
import type { Action, DeviceInterface } from '../sdk/interface-contract.js';

/**
 * Has a device execute an action.
 *
 * @throws GatewayError `INTERFACE_UNKNOWN_COMMAND` where it takes none; what the device throws
 */
export const performAction = async (
  device: DeviceInterface,
  action: Action,
  signal: AbortSignal,
): Promise<void> => {
  if (device.act === undefined)
    throw new GatewayError('INTERFACE_UNKNOWN_COMMAND', 'it takes no actions');
  await device.act(action, signal);
};
