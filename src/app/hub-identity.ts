import { SasPasswords } from '../companion/twin/azure/sas-passwords.js';
import type { BrokerAddress, Configuration } from '../config/configuration.js';
import type { MgClientOptions } from '../mqtt/mg-client-options.js';

/** The newest version of the hub's own protocol that is no preview. */
const API_VERSION = '2021-04-12';

/** Who a device is at Azure IoT Hub; nothing where the twin is elsewhere. */
export const hubIdentity = (
  { twin }: Pick<Configuration, 'twin'>,
  { host: hub }: BrokerAddress,
): Partial<Pick<MgClientOptions, 'clientId' | 'username' | 'password'>> => {
  const { backend, device, sharedaccesskey: key, tokenlifetime } = twin;
  if (backend !== 'azure') return {};
  const lifetimeMs = tokenlifetime * 1_000;
  return {
    clientId: device,
    username: `${hub}/${device}/?api-version=${API_VERSION}`,
    ...(key !== '' && { password: new SasPasswords({ hub, device, key, lifetimeMs }) }),
  };
};
