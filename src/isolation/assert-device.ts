import { quoteValue } from '../document/quote-value.js';
import { listOf } from '../document/suggest.js';
import { GatewayError } from '../errors/gateway-error.js';
import type { DeviceInterface } from '../sdk/interface-contract.js';

const PARTS = ['start', 'handle', 'stop'] as const;

/**
 * Whether `create` of an interface returned a device; asked before the device is used.
 *
 * @param name the instance's name
 * @throws GatewayError `INTERFACE_INVALID`, not to be tried again
 * @example 'create of gate returned no handle(); a device has start, handle and stop'
 */
export const assertDevice: (device: unknown, name: string) => asserts device is DeviceInterface = (
  device,
  name,
) => {
  const fault = (what: string): GatewayError =>
    new GatewayError(
      'INTERFACE_INVALID',
      `create of ${name} returned ${what}; a device has start, handle and stop`,
      { retryable: false },
    );
  if (device === undefined || device === null) throw fault('nothing');
  if (device instanceof Promise) throw fault('a promise: it must not be async');
  if (typeof device !== 'object') throw fault(quoteValue(device));
  const missing = PARTS.filter((part) => typeof Reflect.get(device, part) !== 'function');
  if (missing.length > 0) throw fault(`no ${listOf(missing.map((part) => `${part}()`))}`);
};
