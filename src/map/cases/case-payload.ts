import type { CasePublication } from './map-case.js';

type CasePayload = CasePublication['payload'];

const encoder = new TextEncoder();

const bytesOfHex = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

const hexOfBytes = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** What a case's payload is on the wire. */
export const wirePayload = (payload: CasePayload): string | Uint8Array => {
  if ('text' in payload) return payload.text;
  return 'hex' in payload ? bytesOfHex(payload.hex) : JSON.stringify(payload.json);
};

const parsed = (text: string): { readonly json: unknown } | undefined => {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
};

/** A payload of the wire in the form that a case has it in: as data where that is data. */
export const casePayload = (payload: string | Uint8Array, like?: CasePayload): CasePayload => {
  if (typeof payload !== 'string') return { hex: hexOfBytes(payload) };
  if (like !== undefined && 'hex' in like) return { hex: hexOfBytes(encoder.encode(payload)) };
  return (like !== undefined && 'json' in like ? parsed(payload) : undefined) ?? { text: payload };
};
