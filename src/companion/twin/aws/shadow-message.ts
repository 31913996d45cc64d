import type { JsonObject } from '../../../sdk/interface-contract.js';
import { asObject, readDocument } from '../json-document.js';

/** What of a message of the shadow service is of use; what is missing or not as documented is left out. */
export interface ShadowMessage {
  readonly version?: number | undefined;
  readonly clientToken?: string | undefined;
  /** Of an error. */
  readonly code?: number | undefined;
  readonly message?: string | undefined;
  readonly state?: JsonObject | undefined;
  readonly current?: ShadowMessage | undefined;
}

const messageOf = (document: JsonObject, depth: number): ShadowMessage => {
  const { version, clientToken, code, message, state, current } = document;
  const inner = depth === 0 ? asObject(current) : undefined;
  return {
    ...(typeof version === 'number' && { version }),
    ...(typeof clientToken === 'string' && { clientToken }),
    ...(typeof code === 'number' && { code }),
    ...(typeof message === 'string' && { message: message.slice(0, 200) }),
    state: asObject(state),
    ...(inner !== undefined && { current: messageOf(inner, 1) }),
  };
};

/** Reads a message of the shadow service; undefined where it is no JSON object. */
export const readShadowMessage = (payload: Uint8Array): ShadowMessage | undefined => {
  const read = readDocument(payload);
  return 'fault' in read ? undefined : messageOf(read.document, 0);
};
