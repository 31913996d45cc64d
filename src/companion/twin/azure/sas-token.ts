import { createHmac } from 'node:crypto';

/**
 * HMAC-SHA256 of a resource and an expiry, as Azure IoT Hub computes it.
 *
 * @param resource as it stands in the token, escaped
 * @param key base64
 * @param expiresAtS seconds since 1970
 */
export const sasSignature = (resource: string, expiresAtS: number, key: string): string =>
  createHmac('sha256', Buffer.from(key, 'base64'))
    .update(`${resource}\n${expiresAtS}`)
    .digest('base64');

/**
 * A shared access signature of one device: the password at Azure IoT Hub.
 *
 * @example sasToken({ hub: 'x.azure-devices.net', device: 'kitchen', key, expiresAtS: 1_700_000_000 })
 * // 'SharedAccessSignature sr=x.azure-devices.net%2Fdevices%2Fkitchen&sig=…&se=1700000000'
 */
export const sasToken = (of: {
  readonly hub: string;
  readonly device: string;
  readonly key: string;
  readonly expiresAtS: number;
}): string => {
  const { hub, device, key, expiresAtS } = of;
  const resource = encodeURIComponent(`${hub}/devices/${device}`);
  const signature = encodeURIComponent(sasSignature(resource, expiresAtS, key));
  return `SharedAccessSignature sr=${resource}&sig=${signature}&se=${expiresAtS}`;
};
