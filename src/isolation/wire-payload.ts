/** A payload as it crosses a channel: text where it is UTF-8, else base64. */
export type WirePayload = { readonly payload: string } | { readonly base64: string };

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** Whether a text is base64 as RFC 4648 has it, filled up with `=`. */
export const isBase64 = (value: unknown): value is string =>
  typeof value === 'string' && value.length % 4 === 0 && BASE64.test(value);

/** @example toWirePayload(new Uint8Array([0x6f, 0x6e])) // { payload: 'on' } */
export const toWirePayload = (payload: string | Uint8Array): WirePayload => {
  if (typeof payload === 'string') return { payload };
  try {
    return { payload: decoder.decode(payload) };
  } catch {
    return { base64: Buffer.from(payload).toString('base64') };
  }
};

/** The bytes again. */
export const fromWirePayload = (wire: WirePayload): Uint8Array =>
  'base64' in wire ? Buffer.from(wire.base64, 'base64') : Buffer.from(wire.payload);
