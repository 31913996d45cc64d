import type { RecordedMessage } from '../../map/recorded-message.js';
import { captureRecord, textOrBytes } from '../capture-record.js';
import { isoTime } from './iso-time.js';
import type { KeptMessage } from './kept-message.js';

const recordedOf = ({ atMs, topic, payload, qos, retain }: KeptMessage): RecordedMessage => ({
  at: isoTime(atMs),
  topic,
  payload: textOrBytes(payload),
  qos,
  retain,
});

/** A message on disk as data: a line of a capture, and what else there is. */
export const keptData = (message: KeptMessage): object => {
  const { id, source, properties, idMember, expiresAtMs, reason } = message;
  const { correlationData, ...others } = properties ?? {};
  return {
    ...captureRecord(recordedOf(message)),
    id,
    ...(source !== undefined && { source }),
    ...(idMember !== undefined && { idMember }),
    ...(expiresAtMs !== undefined && { expires: isoTime(expiresAtMs) }),
    ...(properties !== undefined && {
      properties: {
        ...others,
        ...(correlationData !== undefined && {
          correlationData_base64: correlationData.toString('base64'),
        }),
      },
    }),
    ...(reason !== undefined && { reason }),
  };
};
