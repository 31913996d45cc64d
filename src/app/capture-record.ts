import { isUtf8 } from 'node:buffer';
import type { RecordedMessage } from '../map/recorded-message.js';

/** Text where the bytes are UTF-8, and else the bytes. */
export const textOrBytes = (payload: Uint8Array): string | Uint8Array =>
  isUtf8(payload) ? Buffer.from(payload).toString() : payload;

/** A message as an object of a capture has it. */
export const captureRecord = ({ at, topic, payload, qos, retain }: RecordedMessage): object => ({
  ...(at !== undefined && { at }),
  topic,
  ...(typeof payload === 'string'
    ? { payload }
    : { payload_base64: Buffer.from(payload).toString('base64') }),
  qos,
  retain,
});
