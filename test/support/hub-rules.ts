/** What Azure IoT Hub asks of tokens and of properties, as its documents have it. */
import { createHmac } from 'node:crypto';
import { depthOf, isRecord, type JsonRecord } from './merge-json.js';

/** Why a SAS token does not let the device in; the time of its end where it does. */
export const checkToken = (
  token: string,
  {
    host,
    device,
    key = '',
  }: { readonly host: string; readonly device: string; readonly key?: string },
): string | number => {
  const [scheme, query = ''] = token.split(' ');
  if (scheme !== 'SharedAccessSignature') return 'no SharedAccessSignature';
  // As it stands: the signature is over the escaped form.
  const parts = new Map(
    query.split('&').map((part) => {
      const at = part.indexOf('=');
      return [part.slice(0, at), part.slice(at + 1)] as const;
    }),
  );
  const [resource = '', signature = '', expiry = ''] = ['sr', 'sig', 'se'].map((name) =>
    parts.get(name),
  );
  if (decodeURIComponent(resource).toLowerCase() !== `${host}/devices/${device}`.toLowerCase())
    return `resource ${resource}`;
  const hmac = createHmac('sha256', Buffer.from(key, 'base64'));
  const expected = hmac.update(`${resource}\n${expiry}`).digest('base64');
  if (decodeURIComponent(signature) !== expected) return 'signature';
  if (!/^\d+$/.test(expiry) || Number(expiry) * 1000 <= Date.now()) return 'expired';
  return Number(expiry) * 1000;
};

/** Why the hub does not take names and values of a twin. */
export const twinFault = (value: JsonRecord): string | undefined => {
  for (const [name, inner] of Object.entries(value)) {
    if (/[.$ ]|\p{Cc}/u.test(name) || Buffer.byteLength(name) > 1024) return `name ${name}`;
    if (typeof inner === 'string' && Buffer.byteLength(inner) > 4096) return `text of ${name}`;
    if (typeof inner === 'number' && Number.isInteger(inner) && Math.abs(inner) > 4503599627370495)
      return `integer of ${name}`;
    const fault = isRecord(inner) ? twinFault(inner) : undefined;
    if (fault !== undefined) return fault;
  }
  return depthOf(value) > 10 ? 'depth' : undefined;
};
